import {
  describeError,
  DzfpError,
  fieldOf,
  type AnyPolicy,
  type BoundBase,
  type Example,
  type Field,
  type Language,
  type RecordShape,
} from '@dzfp/core';
import { explain, shown, type Explanation } from '@dzfp/core/reading';
import { shownValue, type ShownValue } from '../value/shown-value.ts';

/** A name with what is said of it. */
export interface NamedValue {
  readonly name: string;
  readonly value: ShownValue;
}

/** One line of a calculation, indented by how deep it lies below the result. */
export interface CalculationLine {
  readonly depth: number;
  readonly name: string;
  readonly value: string;
  /** The key of the source of a value of the law. */
  readonly source: string | undefined;
}

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
  const valueFields = Object.entries(policy.parameters).map(([name, { schema }]) => [name, fieldOf(schema)] as const);
  const frame = {
    title: title[language],
    source,
    standing,
    given: named(fieldsOf(fieldOf(policy.input)), input, language),
    values: named(valueFields, parameters, language),
  };
  const before = 'before' in example ? beforeOf(policy, example.before) : undefined;
  try {
    const bound = policy.with(parameters) as Decides;
    const decided = bound.evaluate(input, before);
    const result = policy.kind === 'carried' ? decided['result'] : decided;
    const steps = policy.kind === 'procedure' ? [] : calculation(explain(bound, input, before), language);
    return { ...frame, result: named(fieldsOf(fieldOf(policy.output)), result, language), steps, refusal: undefined };
  } catch (error) {
    if (!(error instanceof DzfpError)) throw error;
    return { ...frame, result: [], steps: [], refusal: describeError(error, language) };
  }
}

function beforeOf(policy: AnyPolicy, before: object | undefined): unknown {
  return policy.kind === 'carried' && before !== undefined ? { ...policy.carry.start, ...before } : undefined;
}

function fieldsOf(field: Field): readonly (readonly [string, Field])[] {
  return Object.entries((field.shape as RecordShape).fields);
}

function named(fields: readonly (readonly [string, Field])[], of: unknown, language: Language): readonly NamedValue[] {
  const wire = of as Readonly<Record<string, unknown>>;
  return fields
    .filter(([name]) => Object.hasOwn(wire, name))
    .map(([name, field]) => ({ name: field.title[language], value: shownValue(field, wire[name], language) }));
}

/** The tree of steps below each result, each figure once. */
function calculation({ results, steps }: Explanation, language: Language): readonly CalculationLine[] {
  const byNode = new Map(steps.map((step) => [step.card.node, step]));
  const printed = new Set<number>();
  const lines: CalculationLine[] = [];
  const print = (node: number, depth: number, name?: string): void => {
    const step = byNode.get(node);
    if (step === undefined || (depth > 0 && printed.has(node))) return;
    const { card } = step;
    const source = (step.cell ?? card.parameter)?.source;
    lines.push({
      depth,
      name: name ?? card.name[language],
      value: shown(step)[language],
      source: source === '' ? undefined : source,
    });
    if (printed.has(node)) return;
    printed.add(node);
    for (const ref of card.from) print(ref, depth + 1);
  };
  for (const { node, name } of results) print(node, 0, name[language]);
  return lines;
}
