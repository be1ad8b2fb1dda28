import type { AnyPolicy } from '@dzfp/core';
import fc from 'fast-check';
import { inputNear } from '../arbitrary/arbitrary-input.ts';
import { arbitraryParameters } from '../arbitrary/arbitrary-parameters.ts';
import type { Facts, Situation } from './situation.ts';
import { specimenOf, type Specimen } from './specimen.ts';
import { trialOf, type Trial } from './trial.ts';

/** Where the trials of a policy come from; what is left out is derived from the policy itself. */
export interface TrialOptions {
  /** One set of values in wire form, or an arbitrary of such sets. */
  readonly parameters?: Facts | fc.Arbitrary<Facts>;
  /** Facts in wire form. */
  readonly input?: fc.Arbitrary<Facts>;
  /** States of a carried policy; otherwise those that a few earlier items lead to. */
  readonly before?: fc.Arbitrary<Facts>;
}

/** Sets of values: those that are given, else those of the worked examples and whatever else the policy allows. */
export function parameterSets(policy: AnyPolicy, given: TrialOptions['parameters']): fc.Arbitrary<Facts> {
  if (given !== undefined) return isArbitrary(given) ? given : fc.constant(given);
  const shown = policy.examples.flatMap((each) => ('expected' in each ? [each.parameters as Facts] : []));
  const drawn = arbitraryParameters(policy);
  return shown.length === 0 ? drawn : fc.oneof(fc.constantFrom(...shown), drawn);
}

function isArbitrary(given: Facts | fc.Arbitrary<Facts>): given is fc.Arbitrary<Facts> {
  return typeof (given as { readonly generate?: unknown }).generate === 'function';
}

/**
 * Trials of a policy: values, facts near the turning points that those values make, and for a carried policy a state that
 * really occurs.
 */
export function trials(policy: AnyPolicy, options: TrialOptions = {}): fc.Arbitrary<Trial> {
  const made = new Map<Specimen, fc.Arbitrary<Trial>>();
  return parameterSets(policy, options.parameters).chain((values) => {
    const specimen = specimenOf(policy, values);
    let drawn = made.get(specimen);
    if (!drawn) {
      drawn = situations(specimen, options).map((situation) => trialOf(specimen, situation));
      made.set(specimen, drawn);
    }
    return drawn;
  });
}

function situations(specimen: Specimen, options: TrialOptions): fc.Arbitrary<Situation> {
  const input = options.input ?? inputNear(specimen.policy, specimen.inside);
  if (specimen.policy.kind !== 'carried') return input.map((facts) => ({ input: facts }));
  const reached = fc.array(input, { maxLength: 3 }).map((earlier) => stateAfter(specimen, earlier));
  return fc.tuple(input, options.before ?? reached).map(([facts, before]) => ({ input: facts, before }));
}

/** The state that earlier items lead to; those that are refused leave no trace. */
function stateAfter({ policy, tryToDecide }: Specimen, earlier: readonly Facts[]): Facts {
  let before = policy.kind === 'carried' ? (policy.carry.start as Facts) : {};
  for (const input of earlier) {
    const decision = tryToDecide({ input, before });
    if (decision.ok && decision.value.after !== undefined) before = decision.value.after;
  }
  return before;
}
