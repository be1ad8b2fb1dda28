import { text, type Example, type Wire } from '@dzfp/core';
import type { BudgetedFund, FundFloor } from './model/budgeted-fund.ts';

type None = Readonly<Record<never, never>>;

const county: Wire<BudgetedFund> = {
  budgetedOn: '2019-01-01',
  unit: '示例县',
  level: 'county',
  budgeted: '21000000.00',
  budgeted2018: '20000000.00',
  budgetedYearBefore: '20000000.00',
};
const assumed = { parameters: {}, standing: 'assumed' } as const;

/** Cases of the floor; the units and amounts are made up. */
export const fundFloorExamples: readonly Example<BudgetedFund, FundFloor, None>[] = [
  {
    title: text('比2018年增加', 'More than in 2018'),
    ...assumed,
    input: county,
    expected: { kept: true, increase: '1000000.00', shortfall: '0.00', notReduced: true, ownDuty: true },
  },
  {
    title: text('与2018年持平即守住', 'The same as in 2018 is kept'),
    ...assumed,
    input: { ...county, budgeted: '20000000.00' },
    expected: { kept: true, increase: '0.00', ofBase: '2000000000/2000000000' },
  },
  {
    title: text('少一分即低于2018年', 'A fen less is below 2018'),
    ...assumed,
    input: { ...county, budgeted: '19999999.99' },
    expected: { kept: false, increase: '-0.01', shortfall: '0.01', notReduced: false },
  },
  {
    title: text('高于2018年但低于上年：资金投入减少', 'Above 2018 and below the year before: support shrank'),
    ...assumed,
    input: { ...county, budgetedOn: '2020-01-01', budgetedYearBefore: '22000000.00' },
    expected: { kept: true, notReduced: false },
  },
  {
    title: text('缺2018年数字：不能判断', 'Without the figure of 2018 nothing is decided'),
    ...assumed,
    input: { budgetedOn: '2019-01-01', unit: '示例县', level: 'county', budgeted: '1.00', budgetedYearBefore: '1.00' },
    refused: 'DZ301',
  },
];
