import {
  choice,
  count,
  day,
  flag,
  list,
  money,
  ratio,
  record,
  text,
  type Count,
  type Day,
  type Money,
  type Rate,
  type Ratio,
  type Schema,
  type Table,
} from '@dzfp/core';
import type * as z from 'zod';

/** A month of the year. */
export type Month = 'm01' | 'm02' | 'm03' | 'm04' | 'm05' | 'm06' | 'm07' | 'm08' | 'm09' | 'm10' | 'm11' | 'm12';

/** The months in their order. */
export const months: readonly Month[] = [
  'm01',
  'm02',
  'm03',
  'm04',
  'm05',
  'm06',
  'm07',
  'm08',
  'm09',
  'm10',
  'm11',
  'm12',
];

/** 月份. */
export const Month: z.ZodType<Month, Month> = choice('月份', 'month', {
  m01: text('1月', 'January'),
  m02: text('2月', 'February'),
  m03: text('3月', 'March'),
  m04: text('4月', 'April'),
  m05: text('5月', 'May'),
  m06: text('6月', 'June'),
  m07: text('7月', 'July'),
  m08: text('8月', 'August'),
  m09: text('9月', 'September'),
  m10: text('10月', 'October'),
  m11: text('11月', 'November'),
  m12: text('12月', 'December'),
});

/** Money on a day. */
export interface DatedAmount {
  readonly on: Day;
  readonly amount: Money;
}

/** What a unit received and paid in a year. */
export interface MoneyOfYear {
  readonly year: Count;
  readonly countedOn: Day;
  readonly received: readonly DatedAmount[];
  readonly paid: readonly DatedAmount[];
}

/** The progress at the end of one month. */
export interface MonthOfProgress {
  readonly month: Month;
  readonly received: Money;
  readonly paid: Money;
  readonly balance: Money;
  /** Left out while nothing was received. */
  readonly progress?: Ratio;
  /** Left out where no target is published for the month, or nothing was received. */
  readonly behind?: boolean;
}

/** The months of the year that have begun. */
export interface PaymentProgress {
  readonly months: readonly MonthOfProgress[];
}

/** 支付进度目标. */
export interface ProgressParameters {
  readonly targets: Table<Month, Rate>;
}

const most = '100000000000.00';
const dated = (zh: string, en: string): Schema<DatedAmount> =>
  record<DatedAmount>(zh, en, { on: day('日期', 'day'), amount: money('金额', 'amount', { most }) });
/** 年度收支. */
export const MoneyOfYear: Schema<MoneyOfYear> = record<MoneyOfYear>('年度收支', 'money of a year', {
  year: count('年度', 'year', { least: 2000, most: 2100 }),
  countedOn: day('统计日期', 'day of the count'),
  received: list('到账', 'received', dated('到账', 'received'), { most: 10_000 }),
  paid: list('支付', 'paid', dated('支付', 'paid'), { most: 10_000 }),
});
/** 支付进度. */
export const PaymentProgress: Schema<PaymentProgress> = record<PaymentProgress>('支付进度', 'payment progress', {
  months: list(
    '各月',
    'months',
    record<MonthOfProgress>('月份', 'month', {
      month: Month,
      received: money('累计到账', 'received so far'),
      paid: money('累计支付', 'paid so far'),
      balance: money('结余', 'balance'),
      progress: ratio('支付进度', 'progress').optional(),
      behind: flag('低于目标', 'behind the target').optional(),
    }),
    { most: 12 },
  ),
});
