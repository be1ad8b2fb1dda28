import type { AnyFormula } from '@dzfp/core';
import { formulaInside } from '@dzfp/core/plan';
import fc from 'fast-check';
import { thresholdsOf } from '../arbitrary/thresholds.ts';
import type { AnyExample } from '../definition/situation-of.ts';
import { canonical } from '../law/demand.ts';
import { searchOf, type RunOptions } from '../runs.ts';
import { valuesBound } from '../trial/specimen.ts';
import { trials, type TrialOptions } from '../trial/trials.ts';
import { changesBetween, type Change } from './change.ts';
import { neighboursOf } from './neighbours.ts';
import { askedBy, asking, type Asked, type Variation } from './variation.ts';
import { outcomeOf, type Outcome } from './variation-fault.ts';

/** A case that can become a variation: what is asked, what comes out, and from which example it starts. */
export interface Candidate {
  readonly like: string;
  readonly changes: readonly Change[];
  readonly asked: Asked;
  readonly outcome: Outcome;
}

interface Base {
  readonly like: string;
  readonly asked: Asked;
  readonly near: readonly Change[];
}

/**
 * The cases among which variations are looked for, the plainest first: worked examples with one fact otherwise, then with two or three, then
 * facts that are drawn as laws draw them, under the values of the examples. Deterministic for equal options.
 */
export function candidatesOf(policy: AnyFormula, options: TrialOptions & RunOptions = {}): readonly Candidate[] {
  const bases = basesOf(policy);
  const one = bases.flatMap((base) => base.near.map((change) => candidate(policy, base, [change])));
  const several = bases.flatMap((base) =>
    base.near.length < 2
      ? []
      : fc
          .sample(fc.array(fc.constantFrom(...base.near), { minLength: 2, maxLength: 3 }), searchOf(options, 8))
          .map((changes) => candidate(policy, base, changes)),
  );
  const parameters = options.parameters ?? fc.constantFrom(...bases.map(({ asked }) => asked.parameters));
  const drawn = fc
    .sample(trials(policy, { ...options, parameters }), searchOf(options, 20))
    .map(({ specimen, situation }) => {
      const asked: Asked = { parameters: specimen.values, situation };
      const base = nearest(bases, asked);
      return candidate(policy, base, changesBetween(flat(base.asked), flat(asked)));
    });
  return [...one, ...several, ...drawn];
}

function basesOf(policy: AnyFormula): readonly Base[] {
  return (policy.examples as readonly AnyExample[]).flatMap((example): Base[] => {
    if (!('expected' in example)) return [];
    const asked = askedBy(policy, example);
    const inside = formulaInside(valuesBound(policy, asked.parameters));
    return inside === undefined
      ? []
      : [{ like: example.title.en, asked, near: neighboursOf(policy, asked.situation, thresholdsOf(inside)) }];
  });
}

function candidate(policy: AnyFormula, { like, asked: from }: Base, changes: readonly Change[]): Candidate {
  const asked = changes.reduce(asking, from);
  return { like, changes, asked, outcome: outcomeOf(policy, asked) };
}

function nearest(bases: readonly Base[], asked: Asked): Base {
  const far = (base: Base): number => changesBetween(flat(base.asked), flat(asked)).length;
  return bases.reduce((best, base) => (far(base) < far(best) ? base : best));
}

function flat({ parameters, situation }: Asked): Readonly<Record<string, unknown>> {
  return { parameters, ...situation };
}

/** Whether the policy with a mistake decides a case otherwise. */
function showsDifference({ asked, outcome }: Pick<Candidate, 'asked' | 'outcome'>, mistaken: AnyFormula): boolean {
  return canonical(outcomeOf(mistaken, asked)) !== canonical(outcome);
}

/**
 * The variation that shows a mistake with the fewest facts otherwise; undefined when none of the cases shows it. One that is decided goes
 * before one that is refused.
 */
export function variationShowing(
  policy: AnyFormula,
  mistaken: AnyFormula,
  candidates: readonly Candidate[],
): Variation | undefined {
  const shows = candidates.filter((each) => showsDifference(each, mistaken));
  const found = shows.find(({ outcome }) => outcome.refused === undefined) ?? shows[0];
  return found === undefined ? undefined : written(fewest(policy, mistaken, found));
}

/** The variation that asks what a solver found; undefined when the evaluator sees no difference there. */
export function variationAsking(policy: AnyFormula, mistaken: AnyFormula, asked: Asked): Variation | undefined {
  const base = nearest(basesOf(policy), asked);
  const found = candidate(policy, base, changesBetween(flat(base.asked), flat(asked)));
  return showsDifference(found, mistaken) ? written(fewest(policy, mistaken, found)) : undefined;
}

/** Takes back one change after another as long as the mistake still shows. */
function fewest(policy: AnyFormula, mistaken: AnyFormula, found: Candidate): Candidate {
  const example = (policy.examples as readonly AnyExample[]).find(({ title }) => title.en === found.like) as AnyExample;
  const base: Base = { like: found.like, asked: askedBy(policy, example), near: [] };
  let best = candidate(policy, base, changesBetween(flat(base.asked), flat(found.asked)));
  const wasRefused = best.outcome.refused !== undefined;
  for (const change of best.changes) {
    const fewer = candidate(
      policy,
      base,
      best.changes.filter((each) => each !== change),
    );
    if (wasRefused === (fewer.outcome.refused !== undefined) && showsDifference(fewer, mistaken)) best = fewer;
  }
  return best;
}

function written({ like, changes, outcome }: Candidate): Variation {
  const [kept, left] = [
    changes.filter(({ value }) => value !== undefined),
    changes.filter(({ value }) => value === undefined),
  ];
  const name = ({ path }: Change): string => path.join('.');
  return {
    like,
    change: Object.fromEntries(kept.map((each) => [name(each), each.value])),
    ...(left.length === 0 ? {} : { leaveOut: left.map(name) }),
    ...outcome,
  };
}
