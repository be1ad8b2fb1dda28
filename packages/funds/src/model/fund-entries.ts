import { day, flag, freeText, list, money, record, type Day, type Money, type Schema } from '@dzfp/core';
import { ledgerSchemas, type Balance, type Entry, type LedgerFinding } from '@dzfp/core/ledger';

/** All movements of the money, from the document to the payee. */
export interface FundEntries {
  readonly on: Day;
  readonly entries: readonly Entry<Money>[];
}

/** Where an amount stands, and the document that it came by. */
export interface TracedAmount {
  /** None: it has left the books. */
  readonly node: string | null;
  readonly amount: Money;
  readonly entry: string;
  /** None: the chain is broken, and the amount is a finding. */
  readonly document: string | null;
}

/** The account of the ledger at the end of the day. */
export interface FundLedger {
  readonly entered: Money;
  readonly left: Money;
  readonly held: Money;
  readonly nodes: readonly Balance<Money>[];
  readonly traced: readonly TracedAmount[];
  readonly untraced: Money;
  readonly findings: readonly LedgerFinding<Money>[];
  /** No finding, and nothing lost or made. */
  readonly sound: boolean;
}

const least = '-999999999999.99';
const most = 200_000;
const schemas = /* @__PURE__ */ ledgerSchemas(
  /* @__PURE__ */ money('金额', 'amount'),
  /* @__PURE__ */ money('金额', 'amount', { least }),
);
/** 扶贫资金台账. */
export const FundEntries: Schema<FundEntries> = record<FundEntries>('扶贫资金台账', 'ledger of the funds', {
  on: day('截止日期', 'as of'),
  entries: list('分录', 'entries', schemas.entry, { most }),
});
/** 扶贫资金监管. */
export const FundLedger: Schema<FundLedger> = record<FundLedger>('扶贫资金监管', 'account of the ledger', {
  entered: money('来源合计', 'entered'),
  left: money('已出账', 'left the books'),
  held: money('账上合计', 'held', { least }),
  nodes: list('各节点', 'nodes', schemas.balance, { most }),
  traced: list(
    '每笔钱的来源',
    'where each amount came from',
    record<TracedAmount>('来源', 'traced amount', {
      node: freeText('所在节点', 'node').nullable(),
      amount: money('金额', 'amount', { least }),
      entry: freeText('分录', 'entry'),
      document: freeText('来源文号', 'source document').nullable(),
    }),
    { most },
  ),
  untraced: money('来源不明', 'without a source', { least }),
  findings: list('问题', 'findings', schemas.finding, { most }),
  sound: flag('账目相符', 'sound'),
});
