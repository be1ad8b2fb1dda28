import { text, type Example, type Wire } from '@dzfp/core';
import type { MoneyOfYear, PaymentProgress, ProgressParameters } from './model/money-of-year.ts';

const parameters: Wire<ProgressParameters> = { targets: { m02: '0.5' } };
const assumed = { parameters, standing: 'assumed' } as const;
const year: Wire<MoneyOfYear> = {
  year: 2019,
  countedOn: '2019-02-28',
  received: [{ on: '2019-01-10', amount: '1000.00' }],
  paid: [{ on: '2019-02-28', amount: '500.00' }],
};
const january = { month: 'm01', received: '1000.00', paid: '0.00', balance: '1000.00', progress: '0/100000' } as const;

/** Cases of the progress; targets and amounts are made up. */
export const paymentProgressExamples: readonly Example<MoneyOfYear, PaymentProgress, ProgressParameters>[] = [
  {
    title: text('二月末恰达目标', 'At the end of February the target is just met'),
    ...assumed,
    input: year,
    expected: {
      months: [
        january,
        {
          month: 'm02',
          received: '1000.00',
          paid: '500.00',
          balance: '500.00',
          progress: '50000/100000',
          behind: false,
        },
      ],
    },
  },
  {
    title: text('少付一分即落后', 'A fen less is behind'),
    ...assumed,
    input: { ...year, paid: [{ on: '2019-02-28', amount: '499.99' }] },
    expected: {
      months: [
        january,
        {
          month: 'm02',
          received: '1000.00',
          paid: '499.99',
          balance: '500.01',
          progress: '49999/100000',
          behind: true,
        },
      ],
    },
  },
  {
    title: text('支付多于到账：拒绝', 'More paid than received: refused'),
    ...assumed,
    input: { ...year, paid: [{ on: '2019-02-01', amount: '1000.01' }] },
    refused: 'DZ114',
  },
  {
    title: text('支付明细缺失：拒绝', 'Payments left out: refused'),
    ...assumed,
    input: { year: 2019, countedOn: '2019-02-28', received: [] },
    refused: 'DZ107',
  },
];
