import { text, type Example, type Wire } from '@dzfp/core';
import type { Financing, FinancingParameters, InsuredYear } from './insurance-financing.ts';

const values2019: Wire<FinancingParameters> = {
  budgetSubsidy: '520.00',
  personalContribution: '250.00',
  criticalIllnessPremium: '81.00',
  leastFinancing: '770.00',
};
const year2019: Wire<InsuredYear> = {
  insuredOn: '2019-01-01',
  previousBudgetSubsidy: '490.00',
  previousCriticalIllnessPremium: '66.00',
};

/** Cases of the financing; the first is published. */
export const insuranceFinancingExamples: readonly Example<InsuredYear, Financing, FinancingParameters>[] = [
  {
    title: text('山东 2019 年筹资（M10）', 'Shandong in 2019 (M10)'),
    parameters: values2019,
    standing: 'reported',
    source: 'S62',
    input: year2019,
    expected: {
      financingPerPerson: '770.00',
      budgetIncrease: '30.00',
      criticalIllnessPremiumIncrease: '15.00',
      floorKept: true,
    },
  },
  {
    title: text('筹资低于下限一分：拒绝', 'A fen below the floor is refused'),
    parameters: { ...values2019, budgetSubsidy: '519.99' },
    standing: 'assumed',
    input: year2019,
    refused: 'DZ402',
  },
  {
    title: text('上年补助未知：增减不能决定', 'Subsidy of the year before unknown: the increase is not decided'),
    parameters: values2019,
    standing: 'assumed',
    input: { insuredOn: '2019-01-01', previousCriticalIllnessPremium: '66.00' },
    refused: 'DZ301',
  },
];
