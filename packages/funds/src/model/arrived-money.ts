import {
  count,
  day,
  flag,
  list,
  money,
  ratio,
  record,
  type Count,
  type Day,
  type Money,
  type Ratio,
  type Schema,
} from '@dzfp/core';

/** A payment on account of the money. */
export interface Disbursement {
  readonly on: Day;
  readonly amount: Money;
}

/** Money that came to a unit by one document, and what it paid of it. */
export interface ArrivedMoney {
  readonly countedOn: Day;
  readonly arrivedOn: Day;
  readonly amount: Money;
  readonly payments?: readonly Disbursement[];
}

/** How far it is paid, and whether it is late or lies idle. */
export interface PaymentStanding {
  readonly paid: Money;
  readonly balance: Money;
  readonly progress: Ratio;
  readonly daysSinceArrival: Count;
  /** 滞留: not paid out in the set months. */
  readonly late: boolean;
  readonly lateAmount: Money;
  /** 闲置: nothing moved for the set months. */
  readonly idle: boolean;
  readonly idleAmount: Money;
}

/** When money counts as late, when as idle. */
export interface PaymentParameters {
  readonly lateMonths: Count;
  readonly idleMonths: Count;
}

const most = '100000000000.00';
/** 到账资金. */
export const ArrivedMoney: Schema<ArrivedMoney> = record<ArrivedMoney>('到账资金', 'money that arrived', {
  countedOn: day('统计日期', 'day of the count'),
  arrivedOn: day('到账日期', 'day of arrival'),
  amount: money('到账金额', 'amount', { most }),
  payments: list(
    '拨付',
    'payments',
    record<Disbursement>('拨付', 'payment', { on: day('日期', 'day'), amount: money('金额', 'amount', { most }) }),
  ).optional(),
});
/** 支付进度. */
export const PaymentStanding: Schema<PaymentStanding> = record<PaymentStanding>(
  '支付进度',
  'standing of the payments',
  {
    paid: money('已支付', 'paid'),
    balance: money('结余', 'balance'),
    progress: ratio('支付进度', 'progress'),
    daysSinceArrival: count('到账天数', 'days since arrival'),
    late: flag('滞留', 'late'),
    lateAmount: money('滞留金额', 'late amount'),
    idle: flag('闲置', 'idle'),
    idleAmount: money('闲置金额', 'idle amount'),
  },
);
