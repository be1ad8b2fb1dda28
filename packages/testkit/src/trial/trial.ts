import { DzfpError } from '@dzfp/core';
import fc from 'fast-check';
import type { Decided, Situation } from './situation.ts';
import type { Specimen } from './specimen.ts';

/** One question to one policy with its values. */
export interface Trial {
  readonly specimen: Specimen;
  readonly situation: Situation;
}

/** A trial that prints as data: the values and the facts as an author would write them into an example, and what else matters. */
export function trialOf(specimen: Specimen, situation: Situation, more?: unknown): Trial {
  const printed = (): string => JSON.stringify({ parameters: specimen.values, ...situation, more }, null, 2);
  return { specimen, situation, [fc.toStringMethod]: printed } as Trial;
}

/** The decision of a trial; a trial that is refused says nothing about a law and is drawn again. */
export function decidedIn({ specimen, situation }: Trial): Decided {
  const decision = specimen.tryToDecide(situation);
  // A result outside of its own schema is no refusal of the facts but a defect of the policy: it stays for the laws to see.
  if (!decision.ok && decision.issues.some(({ code }) => code === 'DZ305')) throw new DzfpError(decision.issues);
  fc.pre(decision.ok);
  return decision.value;
}
