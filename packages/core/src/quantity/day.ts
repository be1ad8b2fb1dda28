import { failure } from '../error/dzfp-error.ts';

declare const dayMark: unique symbol;

/** A calendar day without time zone (日期): the number of days since 1970-01-01. On the wire it is `YYYY-MM-DD`. */
export type Day = number & { readonly [dayMark]: 'days' };

const millisecondsOfDay = 86_400_000;

/** The calendar that is read begins on 1 January 1800 and ends on 31 December 2999. */
export const firstDay: number = Date.UTC(1800, 0, 1) / millisecondsOfDay;
export const lastDay: number = Date.UTC(2999, 11, 31) / millisecondsOfDay;

/** Reads `YYYY-MM-DD`, NaN when there is no such day or the year is outside 1800–2999. */
export function readDay(date: string): number {
  if (date.length !== 10 || date.charCodeAt(4) !== 45 || date.charCodeAt(7) !== 45) return Number.NaN;
  const year = digits(date, 0, 4);
  const month = digits(date, 5, 7);
  const dayOfMonth = digits(date, 8, 10);
  if (!(year >= 1800 && year <= 2999 && month >= 1 && month <= 12 && dayOfMonth >= 1)) return Number.NaN;
  if (dayOfMonth > 28 && dayOfMonth > daysInMonth(year, month)) return Number.NaN;
  return Date.UTC(year, month - 1, dayOfMonth) / millisecondsOfDay;
}

function digits(of: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = of.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Reads a day.
 *
 * @throws DzfpError DZ104 when the text is no real date
 * @example
 * ```ts
 * import { parseDay, printDay } from '@dzfp/core';
 * printDay(parseDay('2019-12-31')) // => '2019-12-31'
 * ```
 */
export function parseDay(date: string): Day {
  const number = readDay(date);
  if (Number.isNaN(number)) throw failure('DZ104', { field: 'date', found: JSON.stringify(date) });
  return number as Day;
}

/** The months and days of a printed date: printing is done for every date of every explanation. */
const twoDigits: readonly string[] = /* @__PURE__ */ Array.from({ length: 32 }, (_, number) =>
  String(number).padStart(2, '0'),
);

/** Prints a day as `YYYY-MM-DD`. */
export function printDay(of: Day): string {
  const date = new Date(of * millisecondsOfDay);
  return `${date.getUTCFullYear()}-${twoDigits[date.getUTCMonth() + 1]}-${twoDigits[date.getUTCDate()]}`;
}

/** The calendar year of a day. */
export function yearOf(of: Day): number {
  return new Date(of * millisecondsOfDay).getUTCFullYear();
}

/**
 * A day so many days later (negative: earlier).
 *
 * @throws DzfpError DZ303 when it leaves the calendar that is read, 1800 to 2999
 */
export function plusDays(day: Day, days: number): Day {
  const reached = day + days;
  if (reached < firstDay || reached > lastDay) throw failure('DZ303', { field: 'day' });
  return reached as Day;
}
