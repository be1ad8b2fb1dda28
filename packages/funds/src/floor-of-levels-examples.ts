import { text, type Example, type Wire } from '@dzfp/core';
import type { BudgetsOfLevels, FloorOfLevels } from './floor-of-levels.ts';
import type { BudgetedFund } from './model/budgeted-fund.ts';

type None = Readonly<Record<never, never>>;

const level = (unit: string, budgeted: string, budgeted2018?: string): Wire<BudgetedFund> => ({
  budgetedOn: '2019-01-01',
  unit,
  level: 'county',
  budgeted,
  ...(budgeted2018 === undefined ? {} : { budgeted2018 }),
});
const assumed = { parameters: {}, standing: 'assumed' } as const;

/** Cases of all levels; units and amounts are made up. */
export const floorOfLevelsExamples: readonly Example<BudgetsOfLevels, FloorOfLevels, None>[] = [
  {
    title: text('合计上升，一县少一分：仍有缺口', 'The total rises, one county lacks a fen: a shortfall all the same'),
    ...assumed,
    input: { countedOn: '2019-12-31', levels: [level('甲县', '200.00', '100.00'), level('乙县', '99.99', '100.00')] },
    expected: { shortfall: '0.01', increase: '100.00' },
  },
  {
    title: text('缺2018年数字：列为未知', 'Without its figure of 2018 a level is listed as unknown'),
    ...assumed,
    input: { countedOn: '2019-12-31', levels: [level('甲县', '200.00')] },
    expected: { shortfall: '0.00', increase: '0.00' },
  },
  {
    title: text('没有各级名单：拒绝', 'Without the levels nothing is counted'),
    ...assumed,
    input: { countedOn: '2019-12-31' },
    refused: 'DZ107',
  },
  {
    title: text('同一级列了两次：拒绝', 'A level that is listed twice is refused'),
    ...assumed,
    input: { countedOn: '2019-12-31', levels: [level('甲县', '1.00', '1.00'), level('甲县', '2.00', '1.00')] },
    refused: 'DZ602',
  },
];
