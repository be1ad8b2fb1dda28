import type { AnyPolicy, Example, Text } from '@dzfp/core';
import fc from 'fast-check';
import { everyInput } from '../trial/every-input.ts';
import type { Facts } from '../trial/situation.ts';
import { specimenOf } from '../trial/specimen.ts';
import { trialOf } from '../trial/trial.ts';
import { declaredLaws } from './laws-of.ts';
import type { NamedLaw } from './named-law.ts';
import { plainEqualsExact } from './plain-equals-exact.ts';
import { withinSchema } from './within-schema.ts';

/** A check of all inputs that there are. */
export interface Exhaustive {
  readonly title: Text;
  /** What is broken by which input; empty when nothing is. */
  readonly faults: () => readonly string[];
}

/**
 * Of a policy with few inputs: its laws, and that it answers within its schema on both ways of computing, for every one of them and for
 * the values of each worked example. Nothing is drawn, so nothing is left out.
 *
 * @returns none where there are too many inputs
 */
export function onEveryInput(policy: AnyPolicy): readonly Exhaustive[] {
  const inputs = everyInput(policy);
  if (inputs === undefined) return [];
  const shown = (policy.examples as readonly Example<object, object, object>[]).flatMap((each) =>
    'expected' in each ? [each.parameters as Facts] : [],
  );
  const sets = [...new Map(shown.map((each) => [JSON.stringify(each), each])).values()];
  const laws = [...declaredLaws(policy), withinSchema, plainEqualsExact];
  const faults = (): readonly string[] =>
    sets.flatMap((values) => {
      const specimen = specimenOf(policy, values);
      return inputs.flatMap((input) => {
        const trial = fc.constant(trialOf(specimen, { input }));
        return laws.filter((law) => isBroken(law, trial)).map(({ title }) => `${title.en}: ${JSON.stringify(input)}`);
      });
    });
  return [
    { title: { zh: `全部 ${inputs.length} 种情况逐一检验`, en: `all ${inputs.length} inputs, one by one` }, faults },
  ];
}

function isBroken(law: NamedLaw, trial: Parameters<NamedLaw['property']>[0]): boolean {
  // Facts that are refused say nothing about a law: without a counterexample it is not broken.
  return fc.check(law.property(trial), { numRuns: 1, maxSkipsPerRun: 0 }).counterexample !== null;
}
