import { day, list, money, record, type Day, type Money, type Schema } from '@dzfp/core';
import { ledgerSchemas, mostEntries, type Entry, type LedgerAccount } from '@dzfp/core/ledger';
import { Direction } from './agreement-item.ts';

/** All movements of the money of one partnership in one direction. */
export interface PartnerLedger {
  readonly on: Day;
  readonly direction: Direction;
  readonly entries: readonly Entry<Money>[];
}
/** The account of the money in the partner's tree. */
export type PartnerAccount = LedgerAccount<Money>;

const schemas = /* @__PURE__ */ ledgerSchemas(money, (zh, en) => money(zh, en, { least: '-999999999999.99' }));
export const PartnerLedger: Schema<PartnerLedger> = record<PartnerLedger>('协作资金台账', 'ledger of the partnership', {
  on: day('截止日期', 'as of'),
  direction: Direction,
  entries: list('分录', 'entries', schemas.entry, { most: mostEntries }),
});
export const PartnerAccount: Schema<PartnerAccount> = schemas.account;
