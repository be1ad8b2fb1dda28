import type { Count } from '../quantity/count.ts';
import type { Ratio } from '../quantity/ratio.ts';
import type { Whole } from './whole.ts';

/** Who shares in a total: with what weight, and between which bounds. */
export interface Claim<Unit extends Whole> {
  readonly key: string;
  /** Exact and not negative: a whole number, or a ratio of two. Only the proportion of the weights matters. */
  readonly weight: number | bigint | Ratio;
  /** The least it may get; nothing unless given. */
  readonly least?: Unit;
  /** The most it may get; no bound unless given. */
  readonly most?: Unit;
}

/**
 * Who gets the grains that are left when every share is rounded down: the largest remainder, the first key, or the heaviest
 * weight; equal ones in the order of their keys. A share without remainder gets none of them.
 */
export type ApportionMethod = 'largestRemainder' | 'firstByKey' | 'heaviestFirst';

/** How a total is divided. */
export interface Apportionment<Unit extends Whole> {
  readonly method: ApportionMethod;
  /** Every share is a multiple of it; one fen (one piece) unless given. */
  readonly grain?: Unit;
}

/** One share, with how it came about: `floor + extra = amount`. */
export interface Share<Unit extends Whole> {
  readonly key: string;
  readonly amount: Unit;
  /** What the weight alone would give, as an exact reduced fraction `"n/d"` of the smallest unit. */
  readonly quota: string;
  /** What is due after the bounds have been kept, exact, before rounding. */
  readonly due: string;
  /** The due part, rounded down to the grain. */
  readonly floor: Unit;
  /** The grain that was left over and came here, or zero. */
  readonly extra: Unit;
  /** Place in the queue for the left-over grains, from 1; none without a remainder. */
  readonly turn?: Count;
  /** The bound that decided in place of the weight. */
  readonly bound?: 'least' | 'most';
}
