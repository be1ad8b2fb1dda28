import type { Whole } from '../allocation/whole.ts';
import type { Day } from '../quantity/day.ts';

/**
 * One movement of money, points or quota from a node to a node. What enters from outside comes from null and names the
 * document it rests on; what leaves the books for good goes to null. Everything else passes on what its parent entry brought.
 */
export interface Entry<Unit extends Whole> {
  readonly id: string;
  readonly on: Day;
  readonly from: string | null;
  readonly to: string | null;
  /** Zero or more; one ledger holds one unit. */
  readonly amount: Unit;
  /** The entry that brought to `from` what this one passes on. */
  readonly parent?: string;
  /** The entry that this one takes back, in whole or in part, along the same way; it then has no parent. */
  readonly reverses?: string;
  /** Number of the document (文号、凭证号). */
  readonly document: string;
}

/** What is wrong with a ledger. */
export type LedgerFindingKind =
  | 'duplicateId'
  | 'badAmount'
  | 'noParent'
  | 'unknownParent'
  | 'wrongParent'
  | 'cycle'
  | 'beforeParent'
  | 'overdrawn'
  | 'negativeBalance';

/** One thing that is wrong: with an entry, or (negativeBalance) with a node. */
export interface LedgerFinding<Unit extends Whole> {
  readonly kind: LedgerFindingKind;
  /** The entry, or the node of a negative balance. */
  readonly at: string;
  /** The first day on which it is so. */
  readonly on: Day;
  /** How much is too much; only of overdrawn entries and negative balances. */
  readonly excess?: Unit;
}
