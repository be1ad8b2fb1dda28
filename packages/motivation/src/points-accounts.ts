import type { Count, Day } from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { balances, type Entry } from '@dzfp/core/ledger';
import type { PointsAccount } from './model/points-book.ts';

/** Each account has a node for what was spent and one for what expired, so that both can be read from the balances. */
export const nodeOf = (account: string, of: 'held' | 'spent' | 'expired'): string => `${of}:${account}`;

/** The accounts on a day, read from the balances of the ledger. */
export function accountsOf(
  booked: readonly Entry<Count>[],
  asOf: Day,
  accounts: readonly string[],
): readonly PointsAccount[] {
  const at = new Map(balances(booked, asOf).map((each) => [each.node, each] as const));
  return accounts.toSorted(compareKeys).map((account) => {
    const held = at.get(nodeOf(account, 'held'));
    const none = 0 as Count;
    return {
      account,
      earned: held?.received ?? none,
      spent: at.get(nodeOf(account, 'spent'))?.received ?? none,
      expired: at.get(nodeOf(account, 'expired'))?.received ?? none,
      balance: held?.balance ?? none,
    };
  });
}
