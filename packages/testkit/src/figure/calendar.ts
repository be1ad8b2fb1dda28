import type { MonthEndRule } from '@dzfp/core';

const dayLength = 86_400_000;

/** A day as year, month from zero, and day of the month. */
export function dateParts(day: number): readonly [year: number, month: number, date: number] {
  const date = new Date(day * dayLength);
  return [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
}

/** A day so many months later. */
export function monthsLater(day: number, months: number, rule: MonthEndRule): number {
  const [year, month, date] = dateParts(day);
  const lastOfMonth = Date.UTC(year, month + months + 1, 0) / dayLength;
  const reached = Date.UTC(year, month + months, 1) / dayLength + date - 1;
  if (reached <= lastOfMonth) return reached;
  return rule === 'nextFirst' ? lastOfMonth + 1 : lastOfMonth;
}

/** Completed years from one day to another; negative when the other is earlier. */
export function completedYears(from: number, to: number): number {
  if (to < from) return 0 - completedYears(to, from);
  const [born, bornMonth, bornDate] = dateParts(from);
  const [year, month, date] = dateParts(to);
  const anniversaryCame = month > bornMonth || (month === bornMonth && date >= bornDate);
  return year - born - (anniversaryCame ? 0 : 1);
}
