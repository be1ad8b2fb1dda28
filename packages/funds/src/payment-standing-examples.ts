import { text, type Example, type Wire } from '@dzfp/core';
import type { ArrivedMoney, PaymentParameters, PaymentStanding } from './model/arrived-money.ts';

const parameters = { lateMonths: 6, idleMonths: 3 } as const;
const assumed = { parameters, standing: 'assumed' } as const;
const money: Wire<ArrivedMoney> = {
  countedOn: '2019-09-01',
  arrivedOn: '2019-03-01',
  amount: '100000.00',
  payments: [{ on: '2019-08-01', amount: '60000.00' }],
};

/** Cases of late and idle money; dates and amounts are made up. */
export const paymentStandingExamples: readonly Example<ArrivedMoney, PaymentStanding, PaymentParameters>[] = [
  {
    title: text('满六个月当日仍按时', 'On the last day of six months it is in time'),
    ...assumed,
    input: money,
    expected: { paid: '60000.00', balance: '40000.00', progress: '6000000/10000000', late: false, idle: false },
  },
  {
    title: text('次日即滞留', 'A day later it is late'),
    ...assumed,
    input: { ...money, countedOn: '2019-09-02' },
    expected: { late: true, lateAmount: '40000.00', idle: false },
  },
  {
    title: text('三个月没有动：闲置', 'Nothing moved for three months: idle'),
    ...assumed,
    input: { ...money, countedOn: '2019-06-02', payments: [] },
    expected: { paid: '0.00', idle: true, idleAmount: '100000.00', late: false },
  },
  {
    title: text('付清：不再滞留', 'Paid out: late no more'),
    ...assumed,
    input: { ...money, countedOn: '2020-01-01', payments: [{ on: '2019-12-31', amount: '100000.00' }] },
    expected: { balance: '0.00', late: false, idle: false },
  },
  {
    title: text('多付一分：拒绝', 'A fen more paid than arrived: refused'),
    ...assumed,
    input: { ...money, payments: [{ on: '2019-08-01', amount: '100000.01' }] },
    refused: 'DZ114',
  },
  {
    title: text('拨付情况未知：不能决定', 'Payments unknown: not decided'),
    ...assumed,
    input: { countedOn: '2019-09-01', arrivedOn: '2019-03-01', amount: '100000.00' },
    refused: 'DZ301',
  },
];
