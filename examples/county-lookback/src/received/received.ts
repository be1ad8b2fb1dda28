import { placeReceipts, receiptComparison, type PlacedReceipts, type ReceiptLine } from '@dzfp/pathway';
import type { LookBack } from '../lookback/look-back.ts';
import type { FundReceipts } from './fund-receipts.ts';
import { purposes } from './purposes.ts';
import { receiptTotals, type ReceiptTotal } from './receipt-totals.ts';

/** What each household is owed and is known to have received (应享与实享). */
export interface Received {
  readonly fund: FundReceipts;
  /** By the number of the household. */
  readonly lines: ReadonlyMap<string, readonly ReceiptLine[]>;
  readonly whole: readonly ReceiptTotal[];
  readonly byCounty: readonly { readonly county: string; readonly totals: readonly ReceiptTotal[] }[];
  /** Receipts that answer nothing, each with the reason. */
  readonly unplaced: PlacedReceipts['unplaced'];
}

/** Compares what the look-back found to be owed with the payments of the funds ledger. */
export function receivedOf({ on, register, cards }: LookBack, fund: FundReceipts): Received {
  const { byHousehold, unplaced } = placeReceipts(register.households, fund.receipts, purposes, on);
  const compare = receiptComparison(purposes, on);
  const compared = cards.map((card) => ({
    household: card.household,
    county: card.jurisdiction,
    lines: compare(card, byHousehold.get(card.household)),
  }));
  const counties = [...Map.groupBy(compared, ({ county }) => county)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    fund,
    lines: new Map(compared.map(({ household, lines }) => [household, lines])),
    whole: receiptTotals(compared.flatMap(({ lines }) => lines)),
    byCounty: counties.map(([county, of]) => ({ county, totals: receiptTotals(of.flatMap(({ lines }) => lines)) })),
    unplaced,
  };
}
