import { DzfpError, type AnyFormula } from '@dzfp/core';
import fc from 'fast-check';
import { exampleFault } from '../definition/example-fault.ts';
import type { AnyExample } from '../definition/situation-of.ts';
import { declaredLaws } from '../law/laws-of.ts';
import { searchOf, type RunOptions } from '../runs.ts';
import type { Facts } from '../trial/situation.ts';
import { specimenOf } from '../trial/specimen.ts';
import { trialOf, type Trial } from '../trial/trial.ts';
import { trials, type TrialOptions } from '../trial/trials.ts';
import { candidatesOf, variationShowing, type Candidate } from '../variation/candidates.ts';
import { variationFault } from '../variation/variation-fault.ts';
import type { Variation } from '../variation/variation.ts';
import type { Mistake } from './changes.ts';
import { mutantsOf, type Mutant } from './mutants-of.ts';

/** A mistake that no example, variation or law of the policy notices. */
export interface Survivor {
  readonly mistake: Mistake;
  /** Its place among those of {@link mutantsOf}. */
  readonly mutant: number;
  /** The step of the formula: the number of the node and what it does. */
  readonly node: number;
  readonly op: string;
  /** A case that the mistake decides otherwise; null when none of those that were tried shows a difference. */
  readonly shownBy: Variation | null;
}

/** What the examples, variations and laws of a policy notice. */
export interface MutationReport {
  readonly policy: string;
  /** The mistakes that leave a formula which can be put into numbers. */
  readonly mutants: number;
  readonly killedByExample: number;
  readonly killedByLaw: number;
  readonly killedByVariation: number;
  readonly survivors: readonly Survivor[];
}

/** What a report is made from. */
export interface MutationOptions extends TrialOptions, RunOptions {
  /** The variations that are held beside the worked examples. */
  readonly variations?: readonly Variation[];
}

/**
 * Makes every mistake of {@link mutantsOf} and asks the policy's own examples, laws and variations whether they notice. Deterministic for
 * equal options.
 */
export function mutationReport(policy: AnyFormula, options: MutationOptions = {}): MutationReport {
  const { variations = [] } = options;
  const court = courtOf(policy, options);
  const verdicts = mutantsOf(policy).map((mutant, at) => court(mutant, at, variations));
  const count = (verdict: string): number => verdicts.filter((each) => each === verdict).length;
  return {
    policy: policy.id,
    mutants: verdicts.length - count('stillborn'),
    killedByExample: count('example'),
    killedByLaw: count('law'),
    killedByVariation: count('variation'),
    survivors: verdicts.filter((each) => typeof each === 'object'),
  };
}

/**
 * The variations of its worked examples that a policy lacks: for each mistake that nothing notices yet, the plainest case that shows it. What
 * is expected of them is what the formula says today; that it is right is for a reader to say.
 *
 * @param options - `variations` are those that are held already
 * @returns the new ones
 */
export function proposeVariations(policy: AnyFormula, options: MutationOptions = {}): readonly Variation[] {
  const { variations = [] } = options;
  const court = courtOf(policy, options);
  const proposed: Variation[] = [];
  mutantsOf(policy).forEach((mutant, at) => {
    const verdict = court(mutant, at, [...variations, ...proposed]);
    if (typeof verdict === 'object' && verdict.shownBy !== null) proposed.push(verdict.shownBy);
  });
  return proposed;
}

type Verdict = 'stillborn' | 'example' | 'law' | 'variation' | Survivor;
type Court = (mutant: Mutant, at: number, variations: readonly Variation[]) => Verdict;

/** Judges mistakes by cases that are drawn once for all of them: each set of values has to be bound for each mistake. */
function courtOf(policy: AnyFormula, options: MutationOptions): Court {
  const examples = policy.examples as readonly AnyExample[];
  const cases = drawnCases(policy, options);
  let candidates: readonly Candidate[] | undefined;
  return (mutant, at, variations) => {
    if (!examples.some((example) => binds(mutant.policy, example.parameters))) return 'stillborn';
    if (examples.some((example) => exampleFault(mutant.policy, example) !== undefined)) return 'example';
    if (variations.some((each) => variationFault(mutant.policy, each) !== undefined)) return 'variation';
    const drawn = fc.constantFrom(...cases.map((each) => caseOf(mutant, each)));
    if (declaredLaws(mutant.policy).some((law) => notices(law.property(drawn), options))) return 'law';
    candidates ??= candidatesOf(policy, options);
    return {
      mistake: mutant.mistake,
      mutant: at,
      node: mutant.node,
      op: policy.graph.nodes[mutant.node]?.op ?? '',
      shownBy: variationShowing(policy, mutant.policy, candidates) ?? null,
    };
  };
}

/** Cases under the values of the worked examples. */
function drawnCases(policy: AnyFormula, options: MutationOptions): readonly Trial[] {
  const shown = (policy.examples as readonly AnyExample[]).flatMap((each) =>
    'expected' in each ? [each.parameters as Facts] : [],
  );
  const parameters = options.parameters ?? fc.constantFrom(...shown);
  return fc.sample(trials(policy, { ...options, parameters }), searchOf(options));
}

function binds(policy: AnyFormula, values: Facts): boolean {
  try {
    specimenOf(policy, values);
    return true;
  } catch (error) {
    if (error instanceof DzfpError) return false;
    throw error;
  }
}

/** Whether a law breaks; running out of cases that are decided at all is no break. */
function notices(property: fc.IRawProperty<unknown>, options: RunOptions): boolean {
  const { failed, counterexample } = fc.check(property, {
    ...searchOf<unknown>(options),
    endOnFailure: true,
  }) as fc.RunDetails<unknown>;
  return failed && counterexample !== null;
}

/** The same question to the wrong policy. */
function caseOf(mutant: Mutant, { specimen, situation }: Trial): Trial {
  return trialOf(specimenOf(mutant.policy, specimen.values), situation);
}
