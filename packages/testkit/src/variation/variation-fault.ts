import { DzfpError, type AnyPolicy } from '@dzfp/core';
import { canonical } from '../law/demand.ts';
import { specimenOf } from '../trial/specimen.ts';
import { askedIn, type Asked, type Variation } from './variation.ts';

/** What is wrong with a variation; undefined when it comes out as it says. */
export function variationFault(policy: AnyPolicy, variation: Variation): string | undefined {
  const asked = askedIn(policy, variation);
  if (asked === undefined) return `${policy.id} has no worked example "${variation.like}"`;
  const { expected, refused } = variation;
  const [found, wanted] = [
    canonical(outcomeOf(policy, asked)),
    canonical(refused === undefined ? { expected } : { refused }),
  ];
  return found === wanted ? undefined : `it comes to ${found} instead of ${wanted}`;
}

/** How something that is asked comes out. */
export type Outcome = Pick<Variation, 'expected' | 'refused'>;

/** Decides what is asked, or says by which number it is refused. */
export function outcomeOf(policy: AnyPolicy, { parameters, situation }: Asked): Outcome {
  try {
    const safe = specimenOf(policy, parameters).tryToDecide(situation);
    if (!safe.ok) return { refused: safe.issues[0].code };
    const { result, after } = safe.value;
    return { expected: after === undefined ? { result } : { result, after } };
  } catch (error) {
    if (error instanceof DzfpError) return { refused: error.issues[0].code };
    throw error;
  }
}
