import { wireReader, type AnyPolicy, type Bound, type BoundBase, type BoundCarried, type Safe } from '@dzfp/core';
import type { Schema } from '@dzfp/core';
import { formulaInside, type BoundFormula, type Given } from '@dzfp/core/plan';
import type { Decided, Facts, Situation } from './situation.ts';

/** A policy with its values as the laws see it: plain facts in, a plain decision out, whatever its kind. */
export interface Specimen {
  readonly policy: AnyPolicy;
  /** The values in their wire form. */
  readonly values: Facts;
  /** The formula inside; a procedure has none. */
  readonly inside: BoundFormula | undefined;
  /** Decides on the wire form; throws with every problem. */
  readonly decide: (situation: Situation) => Decided;
  /** Decides, with problems as data. */
  readonly tryToDecide: (situation: Situation) => Safe<Decided>;
  /** Decides on what was parsed before. */
  readonly decideParsed: (given: Given) => { readonly result: unknown; readonly after?: unknown };
  /** The typed form of a situation. */
  readonly parse: (situation: Situation) => Given;
}

type AnyBound = Bound<unknown, unknown> & BoundCarried<unknown, unknown, unknown>;

/** A policy with values that are only known as data. */
export function valuesBound(policy: AnyPolicy, values: Facts): BoundBase {
  return (policy.with as (values: Facts) => BoundBase)(values);
}

const ready = new WeakMap<AnyPolicy, Map<string, Specimen>>();

/** Makes a policy with its values ready for the laws; the same values are bound once, however many laws draw them. */
export function specimenOf(policy: AnyPolicy, values: Facts): Specimen {
  let byValues = ready.get(policy);
  if (!byValues) ready.set(policy, (byValues = new Map()));
  const key = JSON.stringify(values);
  let specimen = byValues.get(key);
  if (!specimen) byValues.set(key, (specimen = prepared(policy, values)));
  return specimen;
}

function prepared(policy: AnyPolicy, values: Facts): Specimen {
  const bound = valuesBound(policy, values) as AnyBound;
  const carried = policy.kind === 'carried';
  const readInput = wireReader(policy.input as Schema<unknown>);
  const readState = carried ? wireReader(policy.carry.state as Schema<unknown>) : undefined;
  const start = carried ? (policy.carry.start as Facts) : undefined;
  const read = (reader: typeof readInput, wire: unknown): unknown => {
    const parsed = reader(wire);
    if (!parsed.ok) throw new Error(`not readable: ${JSON.stringify(parsed.issues)}`);
    return parsed.value;
  };
  return {
    policy,
    values,
    inside: formulaInside(bound),
    decide: ({ input, before }) => (carried ? bound.evaluate(input, before) : { result: bound.evaluate(input) }),
    tryToDecide: ({ input, before }) => {
      const safe = bound.safeEvaluate(input, before) as Safe<unknown>;
      return carried || !safe.ok ? (safe as Safe<Decided>) : { ok: true, value: { result: safe.value as Facts } };
    },
    decideParsed: ({ facts, before }) =>
      carried ? bound.evaluateParsed(facts, before) : { result: bound.evaluateParsed(facts) },
    parse: ({ input, before }) => ({
      facts: read(readInput, input),
      before: readState === undefined ? undefined : read(readState, before ?? start),
    }),
  };
}
