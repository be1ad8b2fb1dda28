import type { BoundBase, Graph } from '@dzfp/core';
import { insideFor } from '@dzfp/core/plan';
import { breaks, factsFrom, type Counterexample } from './counterexample.ts';
import { questionOf, type AnyLaw } from './question.ts';
import { isUnbreakable, solve } from './solve.ts';

/** What became of a law under given values. */
export type Verdict =
  /** No facts that the policy accepts break it; `bounded` when only lists of at most two items were looked at. */
  | { readonly outcome: 'proved'; readonly bounded: boolean }
  /** These facts break it, as the evaluator confirms; `least` when it was shown that no smaller ones do. */
  | { readonly outcome: 'refuted'; readonly counterexample: Counterexample; readonly least: boolean }
  /** Neither was shown within the time. */
  | { readonly outcome: 'undecided'; readonly reason: string };

/** How long to try, and whether another graph than the policy's own is asked. */
export interface ProveOptions {
  /** For each question to the solver, in milliseconds; ten seconds when left out. */
  readonly timeout?: number;
  /** A rule with a fault: the laws must not hold of it. */
  readonly graph?: Graph;
}

/**
 * Proves a law of a policy with its values, or finds the least facts that break it (证明): amounts first, then counts and items. A
 * counterexample is tried by the evaluator before it is given out; one that it does not confirm is a defect and is thrown.
 *
 * @param bound - the policy with the values of a place and day
 * @param law - one of the policy's own laws
 * @throws DzfpError DZ503 for a procedure, which has no formula
 */
export async function prove(bound: BoundBase, law: AnyLaw, options: ProveOptions = {}): Promise<Verdict> {
  const inside = insideFor(bound, 'prove');
  const { timeout = 10_000, ...asking } = options;
  // Most laws hold whatever the named steps of the formula are, and are quickly proved so.
  const asked = new Set<string>();
  for (const without of ['steps', 'calendar', 'results'] as const) {
    const coarse = questionOf(inside, law, { ...asking, without });
    if (asked.has(coarse.smt)) continue;
    asked.add(coarse.smt);
    // oxlint-disable-next-line no-await-in-loop -- the next is asked only when this one is not enough
    if (await isUnbreakable(coarse, timeout)) return { outcome: 'proved', bounded: coarse.bounded };
  }
  const question = questionOf(inside, law, asking);
  const answer = await solve(question, timeout);
  if (answer.found === 'nothing') return { outcome: 'undecided', reason: answer.reason };
  if (answer.found === 'none') return { outcome: 'proved', bounded: question.bounded };
  const counterexample = factsFrom(answer.values, question, law);
  if (!breaks(law, counterexample, question))
    throw new Error(`the evaluator does not confirm that ${law.id} of ${inside.policy.id} is broken`);
  return { outcome: 'refuted', counterexample, least: answer.least };
}
