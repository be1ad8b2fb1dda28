import type { Day } from '../quantity/day.ts';
import { day, flag, record, type Schema } from '../schema/builders.ts';

/** A day on which the week does not decide: a holiday, or a weekend that is worked (调休上班). */
export interface SpecialDay {
  readonly on: Day;
  readonly works: boolean;
}

/**
 * The days that differ from the week (放假调休安排), as the yearly notice gives them. Without any, Monday to Friday are
 * working days; no holiday is built in.
 */
export type WorkCalendar = readonly SpecialDay[];

/** Reads a special day; `list('放假安排', 'special days', SpecialDay)` is the parameter. */
export const SpecialDay: Schema<SpecialDay> = record('特殊日', 'special day', {
  on: day('日期', 'day'),
  works: flag('是否上班', 'is worked'),
});

/**
 * A calendar from two plain lists. A day on both is worked.
 *
 * @example
 * ```ts
 * import { parseDay } from '@dzfp/core';
 * import { isWorkingDay, workCalendar } from '@dzfp/core/deadline';
 * const golden = workCalendar([parseDay('2019-10-01')], [parseDay('2019-09-29')]);
 * isWorkingDay(parseDay('2019-10-01'), golden) // => false
 * isWorkingDay(parseDay('2019-09-29'), golden) // => true
 * ```
 */
export function workCalendar(holidays: readonly Day[], workdays: readonly Day[] = []): WorkCalendar {
  return [...workdays.map((on) => ({ on, works: true })), ...holidays.map((on) => ({ on, works: false }))];
}

/** Whether a day is a working day: as the calendar says, otherwise Monday to Friday. */
export function isWorkingDay(on: Day, calendar: WorkCalendar): boolean {
  return calendar.find((each) => each.on === on)?.works ?? !isWeekend(on);
}

function isWeekend(on: Day): boolean {
  // Day 0, 1970-01-01, was a Thursday; Monday is 0 here.
  return (((on + 3) % 7) + 7) % 7 >= 5;
}
