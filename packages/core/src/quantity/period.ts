import { printDay, type Day } from './day.ts';

/** A span of days, both ends included; `to` is null while the end is open. */
export interface Period {
  readonly from: Day;
  readonly to: Day | null;
}

/** Whether a day lies in a period. */
export function inPeriod(day: Day, period: Period): boolean {
  return day >= period.from && (period.to === null || day <= period.to);
}

/** The parts of a period that none of the others covers, in order. */
export function gapsOf(whole: Period, covered: readonly Period[]): Period[] {
  const end = whole.to ?? Number.POSITIVE_INFINITY;
  const gaps: Period[] = [];
  let next: number = whole.from;
  for (const part of [...covered].sort((a, b) => a.from - b.from)) {
    if (part.from > next && next <= end) gaps.push({ from: next as Day, to: Math.min(part.from - 1, end) as Day });
    next = Math.max(next, (part.to ?? Number.POSITIVE_INFINITY) + 1);
  }
  if (next <= end && next !== Number.POSITIVE_INFINITY) gaps.push({ from: next as Day, to: whole.to });
  return gaps;
}

/** Prints a period as `2019-01-01 … 2019-12-31`, an open end as `…`. */
export function printPeriod(of: Period): string {
  return `${printDay(of.from)} … ${of.to === null ? '' : printDay(of.to)}`.trimEnd();
}
