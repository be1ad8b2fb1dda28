import { yearOf, type Day } from '../quantity/day.ts';
import { anyOf, asNumber, hasNumber, withoutNumber, type Span } from './span.ts';

/** Days beyond which JavaScript has no calendar. */
const lastDay = 99_000_000;

/** A day or number that calendar arithmetic can take; what lies beyond becomes unknown. */
export function withinCalendar(of: Span): Span {
  const day = asNumber(of);
  if (!hasNumber(day) || (day.low >= -lastDay && day.high <= lastDay)) return day;
  return anyOf(Math.max(day.low, -lastDay), Math.min(day.high, lastDay), true);
}

/** A calendar function that rises with each of its arguments. */
export function calendarSpan(args: readonly Span[], of: (...values: number[]) => number): Span {
  const spans = args.map(withinCalendar);
  const unknown = spans.some((span) => span.unknown);
  if (!spans.every(hasNumber)) return withoutNumber(unknown);
  const low = of(...spans.map((span) => span.low));
  const high = of(...spans.map((span) => span.high));
  if (Number.isNaN(low) || Number.isNaN(high)) return anyOf(-2 * lastDay, 2 * lastDay, true);
  return anyOf(low, high, unknown);
}

/** The month of a day. */
export function monthSpan(of: Span): Span {
  const day = withinCalendar(of);
  if (!hasNumber(day)) return day;
  const sameYear = yearOf(day.low as Day) === yearOf(day.high as Day);
  const month = (at: number): number => new Date(at * 86_400_000).getUTCMonth() + 1;
  return sameYear ? anyOf(month(day.low), month(day.high), day.unknown) : anyOf(1, 12, day.unknown);
}
