import {
  addMonths,
  choice,
  count,
  day,
  defineProcedure,
  failure,
  flag,
  list,
  money,
  parameter,
  parseDay,
  rate,
  ratio,
  record,
  table,
  text,
  type Count,
  type Day,
  type Money,
  type Procedure,
  type Rate,
  type Ratio,
  type Schema,
  type Table,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import type * as z from 'zod';
import { paymentProgressExamples } from './payment-progress-examples.ts';

/** A month of the year. */
export type Month = 'm01' | 'm02' | 'm03' | 'm04' | 'm05' | 'm06' | 'm07' | 'm08' | 'm09' | 'm10' | 'm11' | 'm12';

const months: readonly Month[] = ['m01', 'm02', 'm03', 'm04', 'm05', 'm06', 'm07', 'm08', 'm09', 'm10', 'm11', 'm12'];

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
const MoneyOfYear: Schema<MoneyOfYear> = record<MoneyOfYear>('年度收支', 'money of a year', {
  year: count('年度', 'year', { least: 2000, most: 2100 }),
  countedOn: day('统计日期', 'day of the count'),
  received: list('到账', 'received', dated('到账', 'received'), { most: 10_000 }),
  paid: list('支付', 'paid', dated('支付', 'paid'), { most: 10_000 }),
});
const PaymentProgress: Schema<PaymentProgress> = record<PaymentProgress>('支付进度', 'payment progress', {
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

/**
 * 分月支付进度 (clause 2.4): what was received and paid by the end of each month of a year, against the target of the month where one
 * is published. Of the month of the count, only the days until it.
 *
 * @source S0
 */
export const paymentProgress: Procedure<'funds/payment-progress', MoneyOfYear, PaymentProgress, ProgressParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'funds/payment-progress',
    clauses: ['2.4'],
    title: text('分月支付进度', 'Payment progress by month'),
    summary: text('按月看钱付出去多少、落没落后。', 'Month by month how much is paid, and whether it is behind.'),
    subject: 'county',
    authority: text('财政局', 'finance bureau'),
    papers: [text('到账和拨付凭证', 'vouchers of receipts and payments')],
    timeLimit: text('按月', 'each month'),
    level: text('市、县', 'city and county'),
    sources: [workPoints2019],
    input: MoneyOfYear,
    output: PaymentProgress,
    parameters: {
      targets: parameter(
        'funds/progress-targets',
        '2.4',
        table<Month, Rate>(Month, rate('支付进度目标', 'target of the progress')),
      ),
    },
    on: 'countedOn',
    run: ({ year, countedOn, received, paid }, { targets }) => ({
      months: months.flatMap((month, i): MonthOfProgress[] => {
        const begin = addMonths(parseDay(`${year}-01-01`), i, 'lastDay');
        if (begin > countedOn) return [];
        const end = Math.min(addMonths(begin, 1, 'lastDay') - 1, countedOn) as Day;
        const [came, went] = [until(end, received), until(end, paid)];
        if (went > came) {
          throw failure('DZ114', { field: 'paid', other: 'received', reason: `${month}: ${went - came}` });
        }
        const target = targets[month];
        return [
          {
            month,
            received: came,
            paid: went,
            balance: (came - went) as Money,
            ...(came === 0 ? {} : { progress: { numerator: went, denominator: came } }),
            ...(came === 0 || target === undefined ? {} : { behind: isBehind(went, came, target) }),
          },
        ];
      }),
    }),
    laws: [
      {
        id: 'received-is-paid-and-balance',
        title: text('每月到账等于支付加结余', 'in each month what came is what went and what is left'),
        holds: ({ output }) =>
          output.months.every(({ received, paid, balance }) => received === paid + balance && balance >= 0),
      },
      {
        id: 'never-falls',
        title: text('累计数不减', 'sums so far never fall'),
        holds: ({ output }) =>
          output.months.every(({ paid, received }, i) => {
            const before = output.months[i - 1];
            return before === undefined || (paid >= before.paid && received >= before.received);
          }),
      },
    ],
    examples: paymentProgressExamples,
  });

function until(end: Day, amounts: readonly DatedAmount[]): Money {
  return amounts.reduce((sum, { on, amount }) => sum + (on <= end ? amount : 0), 0) as Money;
}

/** Exact: amounts of fen times millionths leave the range of plain numbers. */
function isBehind(paid: Money, received: Money, target: Rate): boolean {
  return BigInt(paid) * 1_000_000n < BigInt(received) * BigInt(target);
}
