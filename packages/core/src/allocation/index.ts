/**
 * Dividing a total exactly, and matching demands with supplies at the best.
 *
 * @module @dzfp/core/allocation
 */
export { apportion } from './apportion.ts';
export { assign, type Assignment, type Matching, type Pair, type Unmatched } from './assign.ts';
export type { Apportionment, ApportionMethod, Claim, Share } from './claim.ts';
export { compareKeys, inKeyOrder } from './key-order.ts';
export { Room, shareOf, UnmatchedDemand } from './share-schema.ts';
export type { Whole } from './whole.ts';
