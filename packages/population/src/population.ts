import { failure, type Wire } from '@dzfp/core';
import type { Household } from '@dzfp/core/model';
import { householdAt } from './household/household-at.ts';

/** Which part of which population. */
export interface PopulationOptions {
  /** Number of households, up to a thousand million. */
  readonly households: number;
  /** The same seed gives the same population. A whole number. */
  readonly seed: number;
  /** Number of the first household, 0 when left out: a population may be made in pieces, by several processes. */
  readonly from?: number;
}

const most = 1_000_000_000;

/**
 * A synthetic register (合成登记册), household by household: nothing is kept, so that any number fits in memory. All persons are fictional.
 * It keeps the published margins that `margins` holds; what it says beside them is assumed and no statistics.
 *
 * @throws DzfpError DZ109 for a number that is not whole or out of range
 * @example
 * ```ts
 * import { population } from '@dzfp/population';
 *
 * const whole = [...population({ households: 100, seed: 1 })];
 * const piece = [...population({ households: 10, seed: 1, from: 40 })];
 * whole.length // => 100
 * JSON.stringify(piece) === JSON.stringify(whole.slice(40, 50)) // => true
 * whole[0]?.members[0]?.name // => '合成甲'
 * ```
 */
export function population({ households, seed, from = 0 }: PopulationOptions): Generator<Wire<Household>, void> {
  whole('households', households, most);
  whole('from', from, most);
  whole('seed', seed, 2 ** 32 - 1);
  return made(seed, from, from + households);
}

function* made(seed: number, from: number, to: number): Generator<Wire<Household>, void> {
  for (let number = from; number < to; number++) yield householdAt(seed, number);
}

function whole(field: string, value: number, upTo: number): void {
  if (Number.isInteger(value) && value >= 0 && value <= upTo) return;
  throw failure('DZ109', { field, expected: `0–${upTo}`, found: String(value) });
}
