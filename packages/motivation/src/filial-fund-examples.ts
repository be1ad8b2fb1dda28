import { text, type Example, type Wire } from '@dzfp/core';
import type { FilialParameters } from './filial-parameters.ts';
import type { FilialPayment, FilialTopUp } from './model/filial-payment.ts';

/** Sums and rates of Tieying in 2017; which rate goes with which sum was not published: assumed. */
export const tieyingValues: Wire<FilialParameters> = {
  fromAge: 60,
  monthly: { lower: '100.00', higher: '200.00' },
  topUpRate: { lower: '0.1', higher: '0.2' },
};
const payment: Wire<FilialPayment> = {
  quarterEnd: '2017-03-31',
  elderBornOn: '1947-06-01',
  elderRegistered: true,
  tier: 'lower',
  monthsPaid: 3,
};
const own = { parameters: tieyingValues, standing: 'assumed', source: 'S114' } as const;

/** Elders of our own making on the published sums. */
export const filialFundExamples: readonly Example<FilialPayment, FilialTopUp, FilialParameters>[] = [
  {
    ...own,
    title: text('每月一百，三个月全缴', 'A hundred a month, all three months'),
    input: payment,
    expected: { paid: '300.00', topUp: '30.00', total: '330.00', arrears: '0.00' },
  },
  {
    ...own,
    title: text('只缴两个月：只补两个月，欠一个月', 'Two months paid: a top-up for two, one in arrears'),
    input: { ...payment, tier: 'higher', monthsPaid: 2 },
    expected: { paid: '400.00', topUp: '80.00', arrears: '200.00' },
  },
  {
    ...own,
    title: text('季末当天满六十岁：补助', 'Sixty on the last day of the quarter: a top-up'),
    input: { ...payment, elderBornOn: '1957-03-31' },
    expected: { topUp: '30.00' },
  },
  {
    ...own,
    title: text('差一天满六十岁：不补', 'A day short of sixty: none'),
    input: { ...payment, elderBornOn: '1957-04-01' },
    expected: { paid: '300.00', topUp: '0.00' },
  },
  {
    ...own,
    title: text('缴纳月数未知：不作结论', 'Months paid unknown: not decided'),
    input: { quarterEnd: '2017-03-31', elderRegistered: true, elderBornOn: '1947-06-01', tier: 'lower' },
    refused: 'DZ301',
  },
  {
    ...own,
    title: text('一季缴四个月：拒绝', 'Four months in a quarter are refused'),
    input: { ...payment, monthsPaid: 4 },
    refused: 'DZ105',
  },
];
