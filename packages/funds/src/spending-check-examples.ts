import { text, type Example, type Wire } from '@dzfp/core';
import type { Spending, SpendingCheck, SpendingParameters } from './spending-check.ts';

const parameters: Wire<SpendingParameters> = {
  uses: { industry: 'allowed', yuluAid: 'allowed', education: 'ownChannel', officeExpenses: 'forbidden' },
};
const reported = { parameters, standing: 'reported', source: 'S21' } as const;

/** Cases of the list as it was reported. */
export const spendingCheckExamples: readonly Example<Spending, SpendingCheck, SpendingParameters>[] = [
  {
    title: text('产业发展：可以列支', 'Industry may be paid'),
    ...reported,
    input: { paidOn: '2019-06-01', amount: '100.00', use: 'industry' },
    expected: { verdict: 'allowed', allowed: '100.00', forbidden: '0.00' },
  },
  {
    title: text('教育走原渠道，雨露计划除外', 'Education has its own channel, Rain-and-Dew aid excepted'),
    ...reported,
    input: { paidOn: '2019-06-01', amount: '100.00', use: 'education' },
    expected: { verdict: 'ownChannel', otherChannel: '100.00' },
  },
  {
    title: text('办公经费：一分也不行', 'Not a fen for office expenses'),
    ...reported,
    input: { paidOn: '2019-06-01', amount: '0.01', use: 'officeExpenses' },
    expected: { verdict: 'forbidden', forbidden: '0.01' },
  },
  {
    title: text('用途未知：不能判断', 'Use unknown: not decided'),
    ...reported,
    input: { paidOn: '2019-06-01', amount: '100.00' },
    refused: 'DZ301',
  },
  {
    title: text('清单没有说明的用途：不能判断', 'A use on which the list is silent: not decided'),
    ...reported,
    input: { paidOn: '2019-06-01', amount: '100.00', use: 'livingFacilities' },
    refused: 'DZ302',
  },
];
