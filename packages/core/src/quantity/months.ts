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
  const from = new Date(day * millisecondsOfDay);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const wanted = Date.UTC(year, month, from.getUTCDate()) / millisecondsOfDay;
  const last = Date.UTC(year, month + 1, 0) / millisecondsOfDay;
  if (Number.isNaN(last)) throw failure('DZ303', { field: 'day' });
  const reached = plusDays(Math.min(wanted, last) as Day, 0);
  if (rule === 'lastDay' || wanted <= last) return reached;
  if (rule === 'nextFirst') return (reached + 1) as Day;
  throw failure('DZ304', { what: 'day', day: printDay(day), months: String(months) });
}

/** Whole years between two days, as ages are counted: the year is complete on the anniversary, for 29 February on 1 March. */
export function wholeYears(from: Day, to: Day): number {
  if (to < from) return 0 - wholeYears(to, from);
  const [start, end] = [new Date(from * millisecondsOfDay), new Date(to * millisecondsOfDay)];
  const months = 12 * (end.getUTCFullYear() - start.getUTCFullYear()) + end.getUTCMonth() - start.getUTCMonth();
  return Math.floor((end.getUTCDate() < start.getUTCDate() ? months - 1 : months) / 12);
}
