import type { Count } from '../quantity/count.ts';
import type { Money } from '../quantity/money.ts';

/** What can be divided or booked without loss: whole fen, or whole pieces of any other unit (persons, points, square metres). */
export type Whole = Money | Count;

/** Prints a whole number of the smallest unit with separators, so that it is not taken for a personal number and hidden. */
export function grouped(value: number | bigint): string {
  const digits = String(value < 0 ? -value : value);
  const parts: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) parts.unshift(digits.slice(Math.max(0, end - 3), end));
  return (value < 0 ? '-' : '') + parts.join(',');
}
