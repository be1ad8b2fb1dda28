import { UTCDateMini } from '@date-fns/utc';
import { addMonths as shift } from 'date-fns/addMonths';
import { differenceInYears } from 'date-fns/differenceInYears';
import { failure } from '../error/dzfp-error.ts';
import { plusDays, printDay, type Day } from './day.ts';

/** What a month's step does when the target month has no such day: its last day, the next month's first, or a refusal. */
export type MonthEndRule = 'lastDay' | 'nextFirst' | 'refuse';

const millisecondsOfDay = 86_400_000;

/**
 * A day a number of months later (negative: earlier).
 *
 * @param rule - what 31 January plus one month is
 * @throws DzfpError DZ304 under the rule `refuse` when there is no such day
 * @example
 * ```ts
 * import { addMonths, parseDay, printDay } from '@dzfp/core';
 * printDay(addMonths(parseDay('2019-01-31'), 1, 'lastDay')) // => '2019-02-28'
 * printDay(addMonths(parseDay('2019-01-31'), 1, 'nextFirst')) // => '2019-03-01'
 * ```
 */
export function addMonths(day: Day, months: number, rule: MonthEndRule): Day {
  const from = new UTCDateMini(day * millisecondsOfDay);
  const clamped = shift(from, months);
  if (Number.isNaN(clamped.getTime())) throw failure('DZ303', { field: 'day' });
  const reached = plusDays((clamped.getTime() / millisecondsOfDay) as Day, 0);
  if (rule === 'lastDay' || clamped.getUTCDate() === from.getUTCDate()) return reached;
  if (rule === 'nextFirst') return (reached + 1) as Day;
  throw failure('DZ304', { what: 'day', day: printDay(day), months: String(months) });
}

/** Whole years between two days, as ages are counted: the year is complete on the anniversary, for 29 February on 1 March. */
export function wholeYears(from: Day, to: Day): number {
  return differenceInYears(new UTCDateMini(to * millisecondsOfDay), new UTCDateMini(from * millisecondsOfDay));
}
