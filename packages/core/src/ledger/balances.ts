import { compareKeys } from '../allocation/key-order.ts';
import type { Whole } from '../allocation/whole.ts';
import type { Day } from '../quantity/day.ts';
import type { Entry } from './entry.ts';

/** What a node received, paid and has: `received = paid + balance`. */
export interface Balance<Unit extends Whole> {
  readonly node: string;
  readonly received: Unit;
  readonly paid: Unit;
  readonly balance: Unit;
}

/**
 * The balance of each node at the end of a day, in the order of the nodes. A reversal counts as received and paid like any
 * other entry.
 *
 * @example
 * ```ts
 * import { parseDay, parseMoney } from '@dzfp/core';
 * import { balances } from '@dzfp/core/ledger';
 * const on = parseDay('2019-03-01');
 * const entries = [
 *   { id: '1', on, from: null, to: 'city', amount: parseMoney('10'), document: '德财 1 号' },
 *   { id: '2', on, from: 'city', to: 'county', amount: parseMoney('4'), parent: '1', document: '德财 2 号' },
 * ];
 * balances(entries, on).map(({ balance }) => balance) // => [600, 400]
 * ```
 */
export function balances<Unit extends Whole>(entries: readonly Entry<Unit>[], on: Day): readonly Balance<Unit>[] {
  const nodes = new Map<string, { received: number; paid: number }>();
  const at = (node: string): { received: number; paid: number } => {
    let sums = nodes.get(node);
    if (!sums) nodes.set(node, (sums = { received: 0, paid: 0 }));
    return sums;
  };
  for (const each of entries) {
    if (each.on > on) continue;
    if (each.to !== null) at(each.to).received += each.amount;
    if (each.from !== null) at(each.from).paid += each.amount;
  }
  return [...nodes]
    .map(([node, { received, paid }]) => ({
      node,
      received: received as Unit,
      paid: paid as Unit,
      balance: (received - paid) as Unit,
    }))
    .toSorted((a, b) => compareKeys(a.node, b.node));
}
