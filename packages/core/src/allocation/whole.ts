import type { Count } from '../quantity/count.ts';
import { groupThousands } from '../quantity/group-thousands.ts';
import type { Money } from '../quantity/money.ts';

/** What can be divided or booked without loss: whole fen, or whole pieces of any other unit (persons, points, square metres). */
export type Whole = Money | Count;

/** Prints a whole number of the smallest unit with separators, so that it is not taken for a personal number and hidden. */
export function grouped(value: number | bigint): string {
  return (value < 0 ? '-' : '') + groupThousands(String(value < 0 ? -value : value));
}
