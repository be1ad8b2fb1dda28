import type { Count } from '../quantity/count.ts';
import type { Day } from '../quantity/day.ts';
import { text, type Text } from '../text.ts';
import { daysBetween } from './days-between.ts';
import type { DayCount } from './term.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** How something that is due stands; `unknown` while it is not known whether it was done. */
export type StandingState = 'done' | 'doneLate' | 'open' | 'overdue' | 'unknown';

/** A standing with its days: left when done in time or open, late when done late or overdue; none while unknown. */
export interface Standing {
  readonly state: StandingState;
  readonly days?: Count;
}

/** What each standing is called. */
export const standingNames: Readonly<Record<StandingState, Text>> = {
  done: text('按时办结', 'done in time'),
  doneLate: text('逾期办结', 'done late'),
  open: text('办理中', 'open'),
  overdue: text('逾期未办', 'overdue'),
  unknown: text('不详', 'unknown'),
};

/**
 * How something due stands on a day. The deadline itself is in time. What was done after that day was not done yet on it.
 *
 * @param done - when it was done; null: it was not; undefined: that is not known
 * @param count - in which days it is early or late; calendar days unless given
 * @example
 * ```ts
 * import { parseDay } from '@dzfp/core';
 * import { standing } from '@dzfp/core/deadline';
 * const due = parseDay('2019-03-10');
 * standing(due, null, parseDay('2019-03-08')) // => { state: 'open', days: 2 }
 * standing(due, parseDay('2019-03-11'), parseDay('2019-04-01')) // => { state: 'doneLate', days: 1 }
 * standing(due, undefined, parseDay('2019-04-01')) // => { state: 'unknown' }
 * ```
 */
export function standing(
  due: Day,
  done: Day | null | undefined,
  on: Day,
  count: DayCount = 'calendar',
  calendar: WorkCalendar = [],
): Standing {
  if (done === undefined) return { state: 'unknown' };
  const isDone = done !== null && done <= on;
  const seen = isDone ? done : on;
  // Days off after a deadline in working days add no day, but what comes on them is late all the same.
  if (seen > due) return { state: isDone ? 'doneLate' : 'overdue', days: daysBetween(due, seen, count, calendar) };
  return { state: isDone ? 'done' : 'open', days: daysBetween(seen, due, count, calendar) };
}
