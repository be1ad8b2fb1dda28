import { DzfpError, type AnyFormula, type AnyPolicy, type Cliff, type Parameter } from '@dzfp/core';
import { breakpoints, type Breakpoint } from '@dzfp/core/reading';
import fc from 'fast-check';
import { decidedIn, type Trial } from '../trial/trial.ts';
import { alongOf, type Along } from './along.ts';
import { demand } from './demand.ts';
import { lawWith, type NamedLaw } from './named-law.ts';

/** So many facts with their results are followed in one trial; where there are many pairs a part of the trials has to do. */
const mostAtOnce = 4;
const manyPairs = 8;
const shareOfMany = 0.25;

type AnyFields = Readonly<Record<string, unknown>>;

/**
 * No amount jumps along an amount or a count but where the policy declares a cliff: not searched for but read off the formula, over
 * all that the schema allows, for the other facts of each trial and a few facts and results of it. Where a result does not run in
 * straight lines along the fact (DZ505) nothing is said.
 *
 * @returns none where no amount rests on an amount or a count
 */
export function declaredCliffs(policy: AnyPolicy): readonly NamedLaw[] {
  if (policy.kind === 'procedure') return [];
  const pairs = alongOf(policy);
  if (pairs.length === 0) return [];
  const title = {
    zh: '除声明的悬崖外，金额不随金额或数量跳变',
    en: 'no amount jumps along an amount or a count but at a declared cliff',
  };
  const length = Math.min(pairs.length, mostAtOnce);
  const some = fc.shuffledSubarray([...pairs], { minLength: length, maxLength: length });
  const law = lawWith(
    title,
    () => some,
    (trial, asked) => {
      for (const along of asked) checkAlong(policy, trial, along);
    },
  );
  return [pairs.length > manyPairs ? { ...law, share: shareOfMany } : law];
}

function checkAlong(policy: AnyFormula, trial: Trial, along: Along): void {
  decidedIn(trial);
  const cliffs = policy.cliffs as readonly Cliff<AnyFields, AnyFields, AnyFields>[];
  for (const place of breakpointsOf(trial, along)) {
    if (!isCliff(place)) continue;
    const declared = cliffs.some((cliff) => concerns(cliff, along) && isAt(policy, cliff, place));
    demand(
      declared,
      () => `${along.outcome} jumps by ${place.jump} where ${along.fact} is ${place.at}: declare the cliff or mend it`,
    );
  }
}

/**
 * A jump that a comparison makes. Floors, ceilings and bands only bend, but two bends between one count and the next, or within one fen,
 * show as a jump as well.
 */
function isCliff({ kind, steps }: Breakpoint): boolean {
  return kind === 'jump' && steps.some(({ turning }) => turning === 'comparison' || turning === 'denominator');
}

function breakpointsOf({ specimen, situation }: Trial, { fact, outcome }: Along): readonly Breakpoint[] {
  if (specimen.inside === undefined) return [];
  try {
    const asked = { over: fact, outcome, given: situation.input, before: situation.before };
    return breakpoints(specimen.inside, asked).breakpoints;
  } catch (error) {
    if (error instanceof DzfpError && error.code === 'DZ505') return [];
    throw error;
  }
}

function concerns({ outcomes, along }: Cliff<AnyFields, AnyFields, AnyFields>, asked: Along): boolean {
  const covers = (name: string, field: string): boolean => field === name || field.startsWith(`${name}.`);
  return outcomes.some((each) => covers(each, asked.outcome)) && covers(along, asked.fact);
}

function isAt(policy: AnyFormula, { at }: Cliff<AnyFields, AnyFields, AnyFields>, place: Breakpoint): boolean {
  if (at === undefined) return true;
  const declared = policy.parameters as Readonly<Record<string, Parameter<unknown>>>;
  const ids = new Set(at.map((name) => declared[name]?.id));
  return place.steps.some(({ parameters }) => parameters.some(({ id }) => ids.has(id)));
}
