import { failure, type Day, type Money } from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import type { ContinuityParameters } from './continuity-parameters.ts';
import type { Ending, Warning } from './model/continuity.ts';
import type { EnjoyedPolicy, LiftedHousehold } from './model/lifted-household.ts';

/** What some policies are worth in a year. */
export function worth(policies: readonly EnjoyedPolicy[]): Money {
  return policies.reduce((sum, { yearly }) => sum + yearly, 0) as Money;
}

/** The ends that are set, in the order of the days, each with what is lost and what is left. */
export function endingsOf(policies: readonly EnjoyedPolicy[]): readonly Ending[] {
  const days = [...new Set(policies.flatMap(({ endsOn }) => (endsOn === null ? [] : [endsOn])))].toSorted(
    (a, b) => a - b,
  );
  return days.map((on): Ending => {
    const ending = policies.filter(({ endsOn }) => endsOn === on);
    const left = policies.filter(({ endsOn }) => endsOn === null || endsOn > on);
    const names = ending.map(({ policy }) => ({ policy })).toSorted((a, b) => compareKeys(a.policy, b.policy));
    return { on, policies: names, loss: worth(ending), remaining: worth(left) };
  });
}

/** Who has to be warned by now of what: an end that takes nothing away needs no warning. */
export function warningsOf(
  { asOf, exit }: LiftedHousehold,
  running: readonly EnjoyedPolicy[],
  { warningDays, warned }: ContinuityParameters,
): readonly Warning[] {
  const isNear = (endsOn: Day): boolean => endsOn - asOf <= warningDays;
  return running
    .toSorted((a, b) => compareKeys(`${a.policy} ${a.bureau}`, `${b.policy} ${b.bureau}`))
    .flatMap(({ policy, bureau, yearly, endsOn }): Warning[] => {
      if (endsOn === null || yearly === 0 || !isNear(endsOn)) return [];
      const who = warned[exit];
      if (who === undefined) throw failure('DZ302', { missing: `monitoring/warned ${exit}` });
      return [{ policy, endsOn, warned: who, bureau }];
    })
    .toSorted((a, b) => a.endsOn - b.endsOn);
}
