import { failure } from '../error/dzfp-error.ts';
import type { Day } from '../quantity/day.ts';
import { addMonths } from '../quantity/months.ts';
import type { Term } from './term.ts';
import { isWorkingDay, type WorkCalendar } from './work-calendar.ts';

/**
 * The last day of a set time that begins on a day (截止日).
 *
 * With the first day not counted, three days from Friday end on Monday, three working days on Wednesday, and a month from the
 * 5th ends on the 5th. With it counted, each ends one (working) day earlier; on a day off, the first working day after it is
 * the first that counts.
 *
 * @param calendar - the days that differ from the week; none are built in
 * @throws DzfpError DZ608 the term has days and months or neither, leaves open what it has to say, or ends before it begins
 * @example
 * ```ts
 * import { parseDay, printDay } from '@dzfp/core';
 * import { deadline } from '@dzfp/core/deadline';
 * const term = { days: 3, count: 'working', startsNextDay: true };
 * printDay(deadline(parseDay('2019-03-01'), term)) // => '2019-03-06'
 * const month = { months: 1, monthEnd: 'lastDay', startsNextDay: true };
 * printDay(deadline(parseDay('2019-01-31'), month)) // => '2019-02-28'
 * ```
 */
export function deadline(from: Day, term: Term, calendar: WorkCalendar = []): Day {
  const end = lastDay(from, term, calendar);
  return term.ifNotWorking === 'nextWorkingDay' ? workingDayFrom(end, calendar) : end;
}

function lastDay(from: Day, { days, months, count, monthEnd, startsNextDay }: Term, calendar: WorkCalendar): Day {
  if ((days === undefined) === (months === undefined)) throw failure('DZ608', { field: 'days, months' });
  const least = startsNextDay ? 0 : 1;
  if (months !== undefined) {
    if (!Number.isSafeInteger(months) || months < least) throw failure('DZ608', { field: 'months' });
    if (monthEnd === undefined) throw failure('DZ608', { field: 'monthEnd' });
    return (addMonths(from, months, monthEnd) - least) as Day;
  }
  if (days === undefined || !Number.isSafeInteger(days) || days < least) throw failure('DZ608', { field: 'days' });
  if (count === undefined) throw failure('DZ608', { field: 'count' });
  if (count === 'calendar') return (from + days - least) as Day;
  let day = startsNextDay ? from : workingDayFrom(from, calendar);
  for (let left = days - least; left > 0; left--) day = workingDayFrom((day + 1) as Day, calendar);
  return day;
}

/** The day itself when it is worked, otherwise the next one that is. */
function workingDayFrom(from: Day, calendar: WorkCalendar): Day {
  let day = from;
  while (!isWorkingDay(day, calendar)) day = (day + 1) as Day;
  return day;
}
