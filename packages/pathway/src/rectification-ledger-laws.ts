import { text, type Law } from '@dzfp/core';
import type { Ledger, LedgerStanding } from './model/shortfall.ts';

/** What holds of every ledger. */
export const rectificationLedgerLaws: readonly Law<Ledger, LedgerStanding, Record<never, never>>[] = [
  {
    id: 'nothing-vanishes',
    title: text('已销号与未销号之和等于短板总数', 'closed and open are all of them'),
    holds: ({ result }) => result.closed.plus(result.open).equals(result.total),
  },
  {
    id: 'closed-only-with-evidence',
    title: text('无佐证的不计入已销号', 'what was closed without evidence is still open'),
    holds: ({ result }) => result.closedWithoutEvidence.isAtMost(result.open),
  },
  {
    id: 'overdue-are-open',
    title: text('逾期的都未销号', 'what is overdue is open'),
    holds: ({ result }) => result.overdue.isAtMost(result.open),
  },
];
