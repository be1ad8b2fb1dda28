import {
  describeError,
  DzfpError,
  fieldOf,
  recordShapeOf,
  type AnyPolicy,
  type BoundBase,
  type Example,
  type Language,
  type Parameter,
  type RecordShape,
} from '@dzfp/core';
import { explain } from '@dzfp/core/reading';
import { calculationOf, type CalculationLine } from './calculation.ts';
import { namedValues, type NamedValue } from '../value/named-values.ts';

/** A worked example: what was given, what came out, and every step between. */
export interface ExampleBlock {
  readonly title: string;
  readonly source: string | undefined;
  readonly standing: Example<object, object, object>['standing'];
  readonly given: readonly NamedValue[];
  readonly values: readonly NamedValue[];
  /** What came out; empty for input that is refused. */
  readonly result: readonly NamedValue[];
  readonly steps: readonly CalculationLine[];
  /** Why it is refused, and how to mend it. */
  readonly refusal: string | undefined;
}

/** A bound policy of whatever kind, as an example uses it. */
export interface Decides extends BoundBase {
  readonly evaluate: (input: unknown, before?: unknown) => Readonly<Record<string, unknown>>;
}

/** Runs an example and lays out what it shows; its figures are computed now, not copied. */
export function exampleBlock(
  policy: AnyPolicy,
  example: Example<object, object, object>,
  language: Language,
): ExampleBlock {
  const { title, source, standing, parameters, input } = example;
  const frame = {
    title: title[language],
    source,
    standing,
    given: namedValues(recordShapeOf(policy.input), input, language),
    values: namedValues({ fields: valueFields(policy) }, parameters, language),
  };
  const before = beforeOf(policy, example);
  try {
    const bound = policy.with(parameters) as Decides;
    const decided = bound.evaluate(input, before);
    const result = policy.kind === 'carried' ? decided['result'] : decided;
    const steps = policy.kind === 'procedure' ? [] : calculationOf(explain(bound, input, before), language);
    return { ...frame, result: namedValues(recordShapeOf(policy.output), result, language), steps, refusal: undefined };
  } catch (error) {
    if (!(error instanceof DzfpError)) throw error;
    return { ...frame, result: [], steps: [], refusal: describeError(error, language) };
  }
}

/** The fields of the values of a policy. */
export function valueFields({ parameters }: AnyPolicy): RecordShape['fields'] {
  return Object.fromEntries(
    Object.entries<Parameter<unknown>>(parameters).map(([name, { schema }]) => [name, fieldOf(schema)]),
  );
}

/** The state before an example: the start of a chain, and what the example says of it; none where nothing is carried. */
export function beforeOf(policy: AnyPolicy, example: Example<object, object, object>): object | undefined {
  if (policy.kind !== 'carried') return undefined;
  return { ...policy.carry.start, ...('before' in example ? example.before : {}) };
}
