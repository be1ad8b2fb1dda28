import type { BoundFormula, Safe } from '../../policy/bound.ts';
import type { Example } from '../../policy/example.ts';
import { recordShapeOf, type Shape } from '../../schema/shape.ts';
import type { Text } from '../../text.ts';
import { besides } from './besides.ts';
import type { ValueChange } from './what-changed.ts';

type Facts = Readonly<Record<string, unknown>>;

/** A result that became another. */
export interface FlippedField {
  readonly field: string;
  readonly title: Text;
  readonly was: unknown;
  readonly is: unknown;
}

/** Facts that are decided otherwise by other values. */
export interface FlippedCase {
  /** The example that it was made from. */
  readonly example: Text;
  readonly facts: Facts;
  readonly before?: Facts;
  /** The fact that was moved to a value's edge; absent for the example as it stands. */
  readonly moved?: string;
  readonly fields: readonly FlippedField[];
}

const mostCases = 20;

/** The least case for each way in which the result becomes another. */
export function flippedCases(
  first: BoundFormula,
  second: BoundFormula,
  values: readonly ValueChange[],
): readonly FlippedCase[] {
  const { policy } = first;
  const output = recordShapeOf(policy.output);
  const found = new Map<string, FlippedCase>();
  for (const each of candidates(first, values)) {
    const [was, is] = [decide(first, each), decide(second, each)];
    if (was === undefined || is === undefined) continue;
    const fields = Object.entries(output.fields).flatMap(([field, { title, shape }]) =>
      JSON.stringify(was[field]) === JSON.stringify(is[field])
        ? []
        : [{ field, title, was: was[field], is: is[field], kind: shape.kind }],
    );
    if (fields.length === 0) continue;
    const flips = fields.filter(({ kind }) => kind === 'flag' || kind === 'choice');
    const way = JSON.stringify(
      flips.length > 0 ? flips.map((flip) => [flip.field, flip.was, flip.is]) : fields.map(({ field }) => field),
    );
    const before = found.get(way);
    if (before !== undefined && sizeOf(before.facts) <= sizeOf(each.facts)) continue;
    found.set(way, {
      ...each,
      fields: fields.map(({ field, title, was: old, is: now }) => ({ field, title, was: old, is: now })),
    });
  }
  const isFlip = ({ fields }: FlippedCase): boolean =>
    fields.some(({ was }) => typeof was === 'boolean' || (typeof was === 'string' && !/^-?\d/u.test(was)));
  return [...found.values()].toSorted((a, b) => Number(isFlip(b)) - Number(isFlip(a))).slice(0, mostCases);
}

/** The worked examples, as they stand and with one fact moved to each edge of a value that changed. */
function candidates({ policy }: BoundFormula, values: readonly ValueChange[]): Omit<FlippedCase, 'fields'>[] {
  const { fields } = recordShapeOf(policy.input);
  const edges = (shape: Shape): readonly unknown[] =>
    values.flatMap(({ was, is }) => besides(shape, [was.wire, is.wire]));
  return (policy.examples as readonly Example<Facts, Facts, Facts>[]).flatMap((example) => {
    if (!('expected' in example)) return [];
    const start = policy.kind === 'carried' ? { before: { ...(policy.carry.start as Facts), ...example.before } } : {};
    const base = { example: example.title, facts: example.input as Facts, ...start };
    const moved = Object.entries(fields).flatMap(([field, { shape }]) =>
      edges(shape).map((edge) => ({ ...base, moved: field, facts: { ...base.facts, [field]: edge } })),
    );
    return [base, ...moved];
  });
}

function decide(bound: BoundFormula, { facts, before }: Omit<FlippedCase, 'fields'>): Facts | undefined {
  const { safeEvaluate } = bound as unknown as { safeEvaluate: (facts: unknown, before?: unknown) => Safe<unknown> };
  const made = safeEvaluate(facts, before);
  if (!made.ok) return undefined;
  return (bound.policy.kind === 'carried' ? (made.value as { readonly result: Facts }).result : made.value) as Facts;
}

/** How large a case is: the sum of its amounts and counts. */
function sizeOf(facts: Facts): number {
  return Object.values(facts).reduce<number>((sum, value) => {
    const number = typeof value === 'number' ? value : typeof value === 'string' ? Number(value) : Number.NaN;
    return Number.isFinite(number) ? sum + Math.abs(number) : sum;
  }, 0);
}
