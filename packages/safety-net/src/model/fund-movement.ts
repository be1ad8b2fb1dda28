import { choice, day, freeText, record, text, type Day, type Money, type Schema, type Text } from '@dzfp/core';
import { supportAmount } from './support-amount.ts';

/** What a movement of the fund is. */
export type MovementKind = 'deposit' | 'help';

const MovementKind: Schema<MovementKind> = choice<Readonly<Record<MovementKind, Text>>>('收支类别', 'kind', {
  deposit: text('注入', 'paid in'),
  help: text('救助支出', 'help'),
});

/** A movement of a township's relief fund (乡镇救助金). */
export interface FundMovement {
  readonly fund: string;
  readonly on: Day;
  readonly number: string;
  readonly kind: MovementKind;
  readonly amount: Money;
}

/** 乡镇救助金收支. */
export const FundMovement: Schema<FundMovement> = record<FundMovement>('乡镇救助金收支', 'movement of the fund', {
  fund: freeText('救助金账户', 'fund', { most: 64 }),
  on: day('日期', 'day'),
  number: freeText('凭证号', 'number of the voucher', { most: 64 }),
  kind: MovementKind,
  amount: supportAmount('金额', 'amount'),
});
