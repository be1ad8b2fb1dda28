import { DzfpError, parseDay, printDay, type AnyFormula, type BoundBase, type Day, type Setting } from '@dzfp/core';
import { turningDays } from './turning-days.ts';

/** Days on which a policy has the same values; null where they are open. */
export interface LawPeriod {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Binds a policy for a day, and says on which days around it the book gives the same values: what a statement with these values
 * may decide.
 *
 * @throws DzfpError with what the book lacks on that day
 *
 * @example
 * ```ts
 * import { lawPeriod } from '@dzfp/batch/sql';
 * import { illustrative } from '@dzfp/dezhou';
 * import { premiumSubsidy } from '@dzfp/medical';
 *
 * const { period } = lawPeriod(premiumSubsidy, { book: illustrative, jurisdiction: '371400', on: '2018-07-01' });
 * period // => { from: '2018-01-01', to: '2018-12-31' }
 * ```
 */
export function lawPeriod(
  policy: AnyFormula,
  setting: Setting & { readonly on: string },
): { readonly bound: BoundBase; readonly period: LawPeriod } {
  const bound: BoundBase = policy.in(setting);
  const turns = turningDays(policy, setting.book);
  const isSame = (day: Day): boolean => {
    try {
      return policy.in({ ...setting, on: printDay(day) }).fingerprint === bound.fingerprint;
    } catch (error) {
      if (error instanceof DzfpError) return false;
      throw error;
    }
  };
  const on = parseDay(setting.on);
  const next = turns.find((day) => day > on && !isSame(day));
  // Between two turning days nothing changes, so the day before one stands for all that lead up to it.
  const first = turns.findLast((day) => day <= on && !isSame((day - 1) as Day));
  return {
    bound,
    period: {
      from: first === undefined ? null : printDay(first),
      to: next === undefined ? null : printDay((next - 1) as Day),
    },
  };
}
