import { DzfpError, type AnyFormula } from '@dzfp/core';
import fc from 'fast-check';
import { exampleFault } from '../definition/example-fault.ts';
import type { AnyExample } from '../definition/situation-of.ts';
import { canonical } from '../law/demand.ts';
import { declaredLaws } from '../law/laws-of.ts';
import { searchOf, type RunOptions } from '../runs.ts';
import type { Facts, Situation } from '../trial/situation.ts';
import { specimenOf } from '../trial/specimen.ts';
import { trialOf, type Trial } from '../trial/trial.ts';
import { trials, type TrialOptions } from '../trial/trials.ts';
import type { Mistake } from './changes.ts';
import { mutantsOf, type Mutant } from './mutants-of.ts';

/** A mistake that neither an example nor a law of the policy notices. */
export interface Survivor {
  readonly mistake: Mistake;
  /** The step of the formula: the number of the node and what it does. */
  readonly node: number;
  readonly op: string;
  /** A drawn case that the mistake decides otherwise; null when none of the drawn cases shows a difference. */
  readonly shownBy: (Situation & { readonly parameters: Facts }) | null;
}

/** What the examples and laws of a policy notice. */
export interface MutationReport {
  readonly policy: string;
  /** The mistakes that leave a formula which can be put into numbers. */
  readonly mutants: number;
  readonly killedByExample: number;
  readonly killedByLaw: number;
  readonly survivors: readonly Survivor[];
}

/**
 * Makes every mistake of {@link mutantsOf} and asks the policy's own examples and laws whether they notice. Deterministic for equal
 * options.
 */
export function mutationReport(policy: AnyFormula, options: TrialOptions & RunOptions = {}): MutationReport {
  const cases = drawnCases(policy, options);
  const verdicts = mutantsOf(policy).map((mutant) => verdictOn(policy, mutant, cases, options));
  const count = (verdict: string): number => verdicts.filter((each) => each === verdict).length;
  return {
    policy: policy.id,
    mutants: verdicts.length - count('stillborn'),
    killedByExample: count('example'),
    killedByLaw: count('law'),
    survivors: verdicts.filter((each) => typeof each === 'object'),
  };
}

/** Cases under the values of the worked examples, drawn once for all mistakes: each set of values has to be bound for each mistake. */
function drawnCases(policy: AnyFormula, options: TrialOptions & RunOptions): readonly Trial[] {
  const shown = (policy.examples as readonly AnyExample[]).flatMap((each) =>
    'expected' in each ? [each.parameters as Facts] : [],
  );
  const parameters = options.parameters ?? fc.constantFrom(...shown);
  return fc.sample(trials(policy, { ...options, parameters }), searchOf(options));
}

type Verdict = 'stillborn' | 'example' | 'law' | Survivor;

function verdictOn(policy: AnyFormula, mutant: Mutant, cases: readonly Trial[], options: RunOptions): Verdict {
  const examples = policy.examples as readonly AnyExample[];
  if (!examples.some((example) => binds(mutant.policy, example.parameters))) return 'stillborn';
  if (examples.some((example) => exampleFault(mutant.policy, example) !== undefined)) return 'example';
  const drawn = fc.constantFrom(...cases.map((each) => caseOf(mutant, each)));
  if (declaredLaws(mutant.policy).some((law) => notices(law.property(drawn), options))) return 'law';
  return {
    mistake: mutant.mistake,
    node: mutant.node,
    op: policy.graph.nodes[mutant.node]?.op ?? '',
    shownBy: differenceOf(mutant, cases),
  };
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

/** The first drawn case that is decided otherwise. */
function differenceOf(mutant: Mutant, cases: readonly Trial[]): Survivor['shownBy'] {
  const shows = cases.find((each) => {
    const other = caseOf(mutant, each).specimen.tryToDecide(each.situation);
    return canonical(other) !== canonical(each.specimen.tryToDecide(each.situation));
  });
  return shows === undefined ? null : { parameters: shows.specimen.values, ...shows.situation };
}
