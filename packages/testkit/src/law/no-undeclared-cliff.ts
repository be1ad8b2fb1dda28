import { breakpoints } from '@dzfp/core/reading';
import { decidedIn, type Trial } from '../trial/trial.ts';
import { demand } from './demand.ts';
import { trialLaw, type NamedLaw } from './named-law.ts';

/** Along which fact an outcome may jump only where it is declared to. */
export interface CliffLaw {
  readonly fact: string;
  readonly outcome: string;
  /** The ids of the parameters at which a jump is meant. */
  readonly at?: readonly string[];
}

/**
 * Along one amount or count the outcome jumps nowhere but at the declared parameters: not searched for but read off the formula,
 * over all that the schema allows, for the other facts of each trial.
 *
 * A formula that does not run in straight lines along the fact is refused (DZ505), and so breaks the law.
 */
export function noUndeclaredCliff({ fact, outcome, at = [] }: CliffLaw): NamedLaw {
  const check = (trial: Trial): void => {
    const { specimen, situation } = trial;
    decidedIn(trial);
    if (specimen.inside === undefined) throw new Error(`${specimen.policy.id} has no formula`);
    const { input: given, before } = situation;
    const { breakpoints: found } = breakpoints(specimen.inside, { over: fact, outcome, given, before });
    for (const place of found) {
      if (place.kind !== 'jump') continue;
      const meant = place.steps.some(({ parameters }) => parameters.some(({ id }) => at.includes(id)));
      demand(meant, () => `${outcome} jumps by ${place.jump} where ${fact} is ${place.at}`);
    }
  };
  return trialLaw(`${outcome}随${fact}变动没有未声明的悬崖`, `${outcome} has no undeclared cliff along ${fact}`, check);
}
