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
interface Decides extends BoundBase {
  readonly evaluate: (input: unknown, before?: unknown) => Readonly<Record<string, unknown>>;
}

/** Runs an example and lays out what it shows; its figures are computed now, not copied. */
export function exampleBlock(
  policy: AnyPolicy,
  example: Example<object, object, object>,
  language: Language,
): ExampleBlock {
  const { title, source, standing, parameters, input } = example;
  const values = Object.fromEntries(
    Object.entries<Parameter<unknown>>(policy.parameters).map(([name, { schema }]) => [name, fieldOf(schema)]),
  );
  const frame = {
    title: title[language],
    source,
    standing,
    given: namedValues(recordShapeOf(policy.input), input, language),
    values: namedValues({ fields: values }, parameters, language),
  };
  const before = 'before' in example ? beforeOf(policy, example.before) : undefined;
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

function beforeOf(policy: AnyPolicy, before: object | undefined): unknown {
  return policy.kind === 'carried' && before !== undefined ? { ...policy.carry.start, ...before } : undefined;
}
