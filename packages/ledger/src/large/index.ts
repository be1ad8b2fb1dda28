/**
 * 大台账: registers that are too large to be held in memory, checked by DuckDB and the same rules.
 *
 * @module @dzfp/ledger/large
 */
export { checkLarge, type LargeChecked, type LargeOptions } from './check-large.ts';
export type { OnProgress } from './read-into.ts';
export type { Answers } from './join-checks.ts';
export { isLarge } from './is-large.ts';
