import {
  addMonths,
  defineProcedure,
  failure,
  parameter,
  parseDay,
  rate,
  table,
  text,
  type Day,
  type Money,
  type Procedure,
  type Rate,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { paymentProgressExamples } from './payment-progress-examples.ts';
import {
  Month,
  months,
  type DatedAmount,
  MoneyOfYear,
  type MonthOfProgress,
  PaymentProgress,
  type ProgressParameters,
} from './model/money-of-year.ts';

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
