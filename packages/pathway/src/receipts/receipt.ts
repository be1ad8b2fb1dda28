import { day, freeText, list, money, record, type Day, type Money, type Schema } from '@dzfp/core';
import { citizenNumber } from '@dzfp/core/model';

/** A dated payment to a person (到户资金发放), as a funds ledger or the list of a bank has it. */
export interface Receipt {
  /** Its number in the list (流水号). */
  readonly serial: string;
  /** Citizen number of the payee: names join nothing. */
  readonly payee: string;
  /** What it was paid for, by the name of a purpose. */
  readonly purpose: string;
  readonly amount: Money;
  readonly on: Day;
}

/** 到户资金发放. */
export const Receipt: Schema<Receipt> = record<Receipt>('到户资金发放', 'receipt', {
  serial: freeText('流水号', 'serial number', { most: 64 }),
  payee: citizenNumber('收款人证件号码', 'citizen number of the payee'),
  purpose: freeText('用途', 'purpose', { most: 64 }),
  amount: money('金额', 'amount', { least: '0.01', most: '10000000.00' }),
  on: day('发放日期', 'paid on'),
});

/** 到户资金发放记录: as many as a city pays in a year. */
export const Receipts: Schema<readonly Receipt[]> = list('到户资金发放记录', 'receipts', Receipt, { most: 1_000_000 });
