import type { Count } from '../quantity/count.ts';
import type { Money } from '../quantity/money.ts';

/** What can be divided or booked without loss: whole fen, or whole pieces of any other unit (persons, points, square metres). */
export type Whole = Money | Count;

/** Prints a whole number of the smallest unit with separators, so that it is not taken for a personal number and hidden. */
export function grouped(value: number | bigint): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
