import type { Whole } from '../allocation/whole.ts';
import type { Day } from '../quantity/day.ts';
import { balances, type Balance } from './balances.ts';
import type { Entry } from './entry.ts';

/** Whether nothing was lost or made: `entered = left + held`, and no node has less than nothing. */
export interface Conservation<Unit extends Whole> {
  readonly entered: Unit;
  readonly left: Unit;
  /** All balances together. */
  readonly held: Unit;
  readonly nodes: readonly Balance<Unit>[];
  readonly holds: boolean;
}

/**
 * The account of a whole ledger at the end of a day. That no node was below zero on any earlier day is said by
 * `ledgerFindings`.
 *
 * @example
 * ```ts
 * import { parseDay, parseMoney } from '@dzfp/core';
 * import { conservation } from '@dzfp/core/ledger';
 * const on = parseDay('2019-03-01');
 * const gift = { id: '1', on, from: null, to: 'fund', amount: parseMoney('10'), document: '收 1' };
 * conservation([gift], on).held // => 1000
 * ```
 */
export function conservation<Unit extends Whole>(entries: readonly Entry<Unit>[], on: Day): Conservation<Unit> {
  const nodes = balances(entries, on);
  let [entered, left] = [0, 0];
  for (const each of entries) {
    if (each.on > on) continue;
    if (each.from === null) entered += each.amount;
    if (each.to === null) left += each.amount;
  }
  const held = nodes.reduce((sum, { balance }) => sum + balance, 0);
  const holds = entered === left + held && nodes.every(({ balance }) => balance >= 0);
  return { entered: entered as Unit, left: left as Unit, held: held as Unit, nodes, holds };
}
