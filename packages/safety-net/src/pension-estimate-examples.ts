import { text, type Example, type Wire } from '@dzfp/core';
import type { ContributionHistory, PensionEstimate } from './model/contribution-history.ts';
import type { EstimateParameters } from './pension-estimate-parameters.ts';

const values: Wire<EstimateParameters> = {
  basePension: '118.00',
  lowSubsidy: '30.00',
  highSubsidy: '60.00',
  highSubsidyFrom: '500.00',
  months: 139,
  leastYears: 15,
  extraPerYear: '2.00',
  elderFrom: 65,
  elderExtra: '5.00',
  oldestFrom: 75,
  oldestExtra: '10.00',
};
const history: Wire<ContributionHistory> = {
  estimatedOn: '2019-06-01',
  age: 60,
  tier: '500.00',
  years: 15,
  interest: '0.00',
};

/** Cases of the estimate. */
export const pensionEstimateExamples: readonly Example<ContributionHistory, PensionEstimate, EstimateParameters>[] = [
  {
    title: text('聊城测算：500元档缴15年', 'Liaocheng: 15 years at 500 yuan'),
    parameters: { ...values, basePension: '160.00' },
    standing: 'assumed',
    source: 'http://69saqjz.icu/170950148.html',
    input: history,
    expected: { account: '8400.00', accountPension: '60.43', monthlyPension: '220.43' },
  },
  {
    title: text('低一分档位：补贴30元', 'A tier a fen lower: a subsidy of 30'),
    parameters: values,
    standing: 'assumed',
    input: { ...history, tier: '499.99' },
    expected: { account: '7949.85' },
  },
  {
    title: text('满75周岁、多缴一年：加发12元', 'At 75 and a year beyond: 12 yuan extra'),
    parameters: values,
    standing: 'assumed',
    input: { ...history, age: 75, years: 16 },
    expected: { basePension: '130.00' },
  },
  {
    title: text('差一年：不能领取', 'A year short: nothing is drawn'),
    parameters: values,
    standing: 'assumed',
    input: { ...history, years: 14 },
    expected: { yearsSuffice: false, monthlyPension: '0.00' },
  },
  {
    title: text('年龄档次颠倒：拒绝', 'Ages in the wrong order are refused'),
    parameters: { ...values, oldestFrom: 64 },
    standing: 'assumed',
    input: history,
    refused: 'DZ402',
  },
  {
    title: text('缴费年限未知：不能测算', 'Years unknown: not decided'),
    parameters: values,
    standing: 'assumed',
    input: { estimatedOn: '2019-06-01', age: 60, tier: '500.00', interest: '0.00' },
    refused: 'DZ301',
  },
];
