import type { Wire } from '@dzfp/core';
import { fundEntryList, readSheet } from '@dzfp/ledger';
import { openCsv } from '@dzfp/ledger/workbook';
import type { Receipt } from '@dzfp/pathway';
import { purposeOf } from './purposes.ts';

/** The payments of a funds ledger: to persons, without a number, and those that cannot be read. */
export interface FundReceipts {
  readonly receipts: readonly Wire<Receipt>[];
  /** Payments without a citizen number: to units, or to whom the ledger only names, who is joined to nobody. */
  readonly withoutNumber: number;
  /** Rows of payments of which a cell cannot be read. */
  readonly setAside: readonly number[];
}

/** Reads what a funds ledger (资金台账) paid to persons. */
export async function fundReceipts(bytes: Uint8Array, name: string): Promise<FundReceipts> {
  const { rows } = await readSheet(fundEntryList, openCsv(bytes, name));
  const receipts: Wire<Receipt>[] = [];
  const setAside: number[] = [];
  let withoutNumber = 0;
  for (const { row, values, unread, accepted } of rows) {
    const { kind, payeeCitizenNumber, use } = values;
    if (kind !== undefined && kind !== 'pay') continue;
    if (accepted && payeeCitizenNumber === undefined && !('payeeCitizenNumber' in unread)) {
      withoutNumber += 1;
      continue;
    }
    const purpose = use === undefined ? undefined : purposeOf(use, values.summary);
    const receipt = { serial: values.serial, payee: payeeCitizenNumber, purpose, amount: values.amount, on: values.on };
    if (accepted && isWhole(receipt)) receipts.push(receipt);
    else setAside.push(row);
  }
  return { receipts, withoutNumber, setAside };
}

/** What a receipt says, as far as its row can be read. */
type ReadReceipt = { readonly [Field in keyof Wire<Receipt>]: Wire<Receipt>[Field] | undefined };

function isWhole(receipt: ReadReceipt): receipt is Wire<Receipt> {
  return Object.values(receipt).every((value) => value !== undefined);
}
