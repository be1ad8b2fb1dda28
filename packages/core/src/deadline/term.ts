import type { Count } from '../quantity/count.ts';
import { choice, count, flag, record, type Schema } from '../schema/builders.ts';
import { text, type Text } from '../text.ts';

/** Which days are counted: all of them, or working days only (工作日). */
export type DayCount = 'calendar' | 'working';

/**
 * A set time (时限): days or months, one of the two. Each point that a text can leave open is said: which days count, whether
 * the first day does, and what a month's end is.
 */
export interface Term {
  readonly days?: number;
  readonly months?: number;
  /** Which days are counted; needed with `days`. */
  readonly count?: DayCount;
  /** What 31 January plus one month is; needed with `months`. */
  readonly monthEnd?: 'lastDay' | 'nextFirst';
  /** True: the day itself does not count (当日不计), as is usual. */
  readonly startsNextDay: boolean;
  /** What happens when the last day is not a working day; it stays unless given. */
  readonly ifNotWorking?: 'stays' | 'nextWorkingDay';
}

/** A term as it is read from a parameter. */
export interface TermRecord extends Term {
  readonly days?: Count;
  readonly months?: Count;
}

/** What is counted, for reports and schemas. */
export const dayCountNames: Readonly<Record<DayCount, Text>> = {
  calendar: text('日', 'calendar days'),
  working: text('工作日', 'working days'),
};

/** Reads a set time: the schema of a parameter that is one. */
export const Term: Schema<TermRecord> = record('时限', 'set time', {
  days: count('天数', 'days', { most: 3660 }).optional(),
  months: count('月数', 'months', { most: 1200 }).optional(),
  count: choice('计日方式', 'which days count', dayCountNames).optional(),
  monthEnd: choice('月末', 'what the end of a month is', {
    lastDay: text('当月最后一日', 'the last day of the month'),
    nextFirst: text('次月一日', 'the first of the next month'),
  }).optional(),
  startsNextDay: flag('当日不计', 'counted from the next day'),
  ifNotWorking: choice('末日非工作日', 'when the last day is no working day', {
    stays: text('不变', 'stays'),
    nextWorkingDay: text('顺延至下一工作日', 'moves to the next working day'),
  }).optional(),
});
