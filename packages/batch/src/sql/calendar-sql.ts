import type { MonthEndRule } from '@dzfp/core';
import { firstDay, lastDay } from '@dzfp/core/plan';
import type { Dialect } from './dialect.ts';

interface Reached {
  readonly value: string;
  readonly fault: string;
}

/** The calendar that is read goes from 1800 to 2999. */
const firstMonth = 1800 * 12;
const lastMonth = 2999 * 12 + 11;

/** A day some days later; beyond the calendar there is none. */
export function addDaysSql(day: string, days: string): Reached {
  const reached = `(${day} + ${days})`;
  const within = `${reached} BETWEEN ${firstDay} AND ${lastDay}`;
  return { value: `CASE WHEN ${within} THEN ${reached} END`, fault: `COALESCE(NOT (${within}), FALSE)` };
}

/** A day some months later: the first of the month, and as many days on as that month has. */
export function addMonthsSql(day: string, months: string, rule: MonthEndRule, dialect: Dialect): Reached {
  const date = dialect.date(day);
  const month = `(${dialect.yearOf(date)} * 12 + ${dialect.monthOf(date)} - 1 + ${months})`;
  const within = `${month} BETWEEN ${firstMonth} AND ${lastMonth}`;
  // The bounds are asked for first, yet an engine may compute both sides: the month is brought within them.
  const safe = `LEAST(GREATEST(${month}, ${firstMonth}), ${lastMonth})`;
  const first = (later: number): string => {
    const at = later === 0 ? safe : `(${safe} + ${later})`;
    return dialect.dayNumber(dialect.makeDate(dialect.divide(at, '12', false), `${at} % 12 + 1`));
  };
  const wanted = dialect.dayOf(date);
  const length = `(${first(1)} - ${first(0)})`;
  const missing = `${wanted} > ${length}`;
  const inMonth =
    rule === 'nextFirst'
      ? `CASE WHEN ${missing} THEN ${length} ELSE ${wanted} - 1 END`
      : `LEAST(${wanted}, ${length}) - 1`;
  const reached = `(${first(0)} + ${inMonth})`;
  const holds = rule === 'refuse' ? `${within} AND NOT (${missing})` : within;
  const known = `${day} IS NOT NULL AND ${months} IS NOT NULL`;
  return { value: `CASE WHEN ${known} AND ${holds} THEN ${reached} END`, fault: `COALESCE(NOT (${holds}), FALSE)` };
}

/** Whole years between two days, complete on the anniversary; negative where the days are turned round. */
export function wholeYearsSql(from: string, to: string, dialect: Dialect): string {
  const between = (start: string, end: string): string => {
    const [a, b] = [dialect.date(start), dialect.date(end)];
    const months = `12 * (${dialect.yearOf(b)} - ${dialect.yearOf(a)}) + ${dialect.monthOf(b)} - ${dialect.monthOf(a)}`;
    const early = `CASE WHEN ${dialect.dayOf(b)} < ${dialect.dayOf(a)} THEN 1 ELSE 0 END`;
    return dialect.divide(`(${months} - ${early})`, '12', false);
  };
  return `CASE WHEN ${to} >= ${from} THEN ${between(from, to)} WHEN ${to} < ${from} THEN -${between(to, from)} END`;
}
