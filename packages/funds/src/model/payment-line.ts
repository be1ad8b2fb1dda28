import { count, day, freeText, list, money, record, type Count, type Day, type Money, type Schema } from '@dzfp/core';

/** One payment to a payee. */
export interface PaymentLine {
  readonly id: string;
  readonly payee: string;
  /** What it is for, by the id of the policy or the name of the item. */
  readonly item: string;
  /** For which year, month or term. */
  readonly period: string;
  readonly amount: Money;
}

/** The payments of a year. */
export interface PaymentLines {
  readonly checkedOn: Day;
  readonly payments: readonly PaymentLine[];
}

/** One right that was paid more than once. */
export interface RepeatedPayment {
  readonly payee: string;
  readonly item: string;
  readonly period: string;
  readonly times: Count;
  /** All but the largest. */
  readonly beyondOnce: Money;
}

/** What was paid more than once, to be looked at. */
export interface DuplicatePayments {
  readonly repeated: readonly RepeatedPayment[];
  readonly beyondOnce: Money;
}

const most = 200_000;
/** 发放明细. */
export const PaymentLines: Schema<PaymentLines> = record<PaymentLines>('发放明细', 'payments', {
  checkedOn: day('核对日期', 'day of the check'),
  payments: list(
    '发放',
    'payments',
    record<PaymentLine>('发放', 'payment', {
      id: freeText('流水号', 'id'),
      payee: freeText('收款人', 'payee'),
      item: freeText('项目', 'item'),
      period: freeText('所属期', 'period'),
      amount: money('金额', 'amount', { most: '1000000000.00' }),
    }),
    { most },
  ),
});
/** 重复发放. */
export const DuplicatePayments: Schema<DuplicatePayments> = record<DuplicatePayments>('重复发放', 'repeated payments', {
  repeated: list(
    '重复发放',
    'repeated',
    record<RepeatedPayment>('重复', 'repeated payment', {
      payee: freeText('收款人', 'payee'),
      item: freeText('项目', 'item'),
      period: freeText('所属期', 'period'),
      times: count('次数', 'times'),
      beyondOnce: money('多发', 'beyond once'),
    }),
    { most },
  ),
  beyondOnce: money('多发合计', 'beyond once, in all'),
});
