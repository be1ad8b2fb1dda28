import { day, list, money, record, type Day, type Money, type Schema } from '@dzfp/core';
import { ledgerSchemas, mostEntries, type Entry, type LedgerAccount } from '@dzfp/core/ledger';

/** All movements of the money, from the document to the payee. */
export interface FundEntries {
  readonly on: Day;
  readonly entries: readonly Entry<Money>[];
}

/** The account of the money at the end of the day. */
export type FundLedger = LedgerAccount<Money>;

const schemas = /* @__PURE__ */ ledgerSchemas(money, (zh, en) => money(zh, en, { least: '-999999999999.99' }));
/** 扶贫资金台账. */
export const FundEntries: Schema<FundEntries> = record<FundEntries>('扶贫资金台账', 'ledger of the funds', {
  on: day('截止日期', 'as of'),
  entries: list('分录', 'entries', schemas.entry, { most: mostEntries }),
});
/** 扶贫资金监管. */
export const FundLedger: Schema<FundLedger> = schemas.account;
