import type { Whole } from '../allocation/whole.ts';
import type { Day } from '../quantity/day.ts';
import { balances, type Balance } from './balances.ts';
import type { Entry } from './entry.ts';

/** What entered is what left and what is held; it holds while no node has less than nothing. */
export interface Conservation<Unit extends Whole> {
  /** What came from outside, less what was taken back of it. */
  readonly entered: Unit;
  /** What went outside, less what was taken back of it. */
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
    const takesBack = each.reverses !== undefined;
    const [from, to] = takesBack ? [each.to, each.from] : [each.from, each.to];
    const amount = takesBack ? -each.amount : each.amount;
    if (from === null) entered += amount;
    if (to === null) left += amount;
  }
  const held = nodes.reduce((sum, { balance }) => sum + balance, 0);
  const holds = nodes.every(({ balance }) => balance >= 0);
  return { entered: entered as Unit, left: left as Unit, held: held as Unit, nodes, holds };
}
