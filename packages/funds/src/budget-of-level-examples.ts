import { text, type Example } from '@dzfp/core';
import type { BudgetOfLevel, BudgetParameters, MoneyOfLevel } from './budget-of-level.ts';

const parameters = { specialFund: '20000000.00', floorReading: 'notBelowYearBefore' } as const;
const assumed = { parameters, standing: 'assumed' } as const;

/** Cases of the own budget; the amounts are made up. */
export const budgetOfLevelExamples: readonly Example<MoneyOfLevel, BudgetOfLevel, BudgetParameters>[] = [
  {
    title: text('上级资金另列', 'Transfers are shown apart'),
    ...assumed,
    input: { budgetedOn: '2019-01-01', receivedFromAbove: '30000000.00' },
    expected: { own: '20000000.00', available: '50000000.00', ownShare: '2000000000/5000000000', floorBinds: true },
  },
  {
    title: text('多收一分，本级安排不变', 'A fen more from above leaves the own budget as it was'),
    ...assumed,
    input: { budgetedOn: '2019-01-01', receivedFromAbove: '30000000.01' },
    expected: { own: '20000000.00', available: '50000000.01' },
  },
  {
    title: text('上级资金为负：拒绝', 'A negative transfer is refused'),
    ...assumed,
    input: { budgetedOn: '2019-01-01', receivedFromAbove: '-0.01' },
    refused: 'DZ105',
  },
  {
    title: text('上级资金未知：合计不能决定', 'Transfers unknown: the total is not decided'),
    ...assumed,
    input: { budgetedOn: '2019-01-01' },
    refused: 'DZ301',
  },
];
