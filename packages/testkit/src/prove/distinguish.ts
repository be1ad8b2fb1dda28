import type { AnyFormula } from '@dzfp/core';
import type { Facts } from '../trial/situation.ts';
import { situationOf, type AnyExample } from '../definition/situation-of.ts';
import { valuesBound } from '../trial/specimen.ts';
import { variationAsking } from '../variation/candidates.ts';
import type { Variation } from '../variation/variation.ts';
import { toldApart } from './told-apart.ts';

/** What a solver finds out about a formula and one with a mistake, under the values of the worked examples. */
export interface Distinction {
  /** Proved: no facts that the policy decides are decided otherwise. */
  readonly same: boolean;
  /** A case that is decided otherwise, as the evaluator confirms. */
  readonly shownBy: Variation | null;
}

/**
 * Looks for a case that a mistaken formula decides otherwise, where drawn cases found none (辨别). That there is none is said only where lists
 * of every length were looked at.
 *
 * @param timeout - for each question to the solver, in milliseconds; three seconds when left out
 */
export async function distinguish(policy: AnyFormula, mistaken: AnyFormula, timeout = 3_000): Promise<Distinction> {
  const worked = (policy.examples as readonly AnyExample[]).filter((each) => 'expected' in each);
  const sets = new Map(worked.map((each) => [JSON.stringify(each.parameters), each]));
  let same = true;
  for (const example of sets.values()) {
    const parameters = example.parameters as Facts;
    // oxlint-disable-next-line no-await-in-loop -- one solver answers one question after another
    const found = await toldApart(
      valuesBound(policy, parameters),
      mistaken.graph,
      situationOf(policy, example),
      timeout,
    );
    if (found.outcome === 'apart') {
      const shownBy = variationAsking(policy, mistaken, { parameters, situation: found.situation });
      if (shownBy !== undefined) return { same: false, shownBy };
    }
    // What one set of values leaves open, the others need not settle.
    if (found.outcome === 'undecided') return { same: false, shownBy: null };
    same &&= found.outcome === 'same';
  }
  return { same, shownBy: null };
}
