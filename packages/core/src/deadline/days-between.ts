import type { Count } from '../quantity/count.ts';
import type { Day } from '../quantity/day.ts';
import type { DayCount } from './term.ts';
import { isWorkingDay, type WorkCalendar } from './work-calendar.ts';

/**
 * How many days of a kind lie after one day, up to and including another; zero when the other is not later. So much later than
 * a deadline is late by as many days.
 *
 * @example
 * ```ts
 * import { parseDay } from '@dzfp/core';
 * import { daysBetween } from '@dzfp/core/deadline';
 * daysBetween(parseDay('2019-03-01'), parseDay('2019-03-04'), 'calendar') // => 3
 * daysBetween(parseDay('2019-03-01'), parseDay('2019-03-04'), 'working') // => 1
 * ```
 */
export function daysBetween(after: Day, upTo: Day, count: DayCount, calendar: WorkCalendar = []): Count {
  if (count === 'calendar') return Math.max(0, upTo - after) as Count;
  let days = 0;
  for (let day = after + 1; day <= upTo; day++) if (isWorkingDay(day as Day, calendar)) days++;
  return days as Count;
}
