import { text, type Example, type Wire } from '@dzfp/core';
import type { ThreeReductions, TwoYears } from './model/two-years.ts';

const years: Wire<TwoYears> = {
  money: '1000000.00',
  moneyBefore: '1000000.00',
  helpers: 120,
  helpersBefore: 118,
  visits: 2400,
  visitsBefore: 2400,
};
const { visitsBefore: _uncounted, ...uncounted } = years;

/** Cases of our own making. */
export const threeReductionsExamples: readonly Example<TwoYears, ThreeReductions, Record<never, never>>[] = [
  {
    title: text('资金持平、帮扶不减；热情不计算', 'Money level, support kept; zeal is not computed'),
    parameters: {},
    standing: 'assumed',
    input: years,
    expected: { moneyChange: '0.00', measuredKept: true, zeal: 'notComputable' },
  },
  {
    title: text('资金少一分即减少', 'A fen less is less'),
    parameters: {},
    standing: 'assumed',
    input: { ...years, money: '999999.99' },
    expected: { moneyChange: '-0.01', moneyKept: false, measuredKept: false },
  },
  {
    title: text('少一名帮扶人：帮扶力度减少', 'One helper fewer: the support shrank'),
    parameters: {},
    standing: 'assumed',
    input: { ...years, helpers: 117 },
    expected: { moneyKept: true, helpersKept: false, supportKept: false, measuredKept: false },
  },
  {
    title: text('金额写成三位小数：拒绝', 'An amount with three decimals is refused'),
    parameters: {},
    standing: 'assumed',
    input: { ...years, money: '1000000.001' },
    refused: 'DZ101',
  },
  {
    title: text('上年走访次数不详：不能决定', 'Visits of the year before unknown: not decided'),
    parameters: {},
    standing: 'assumed',
    input: uncounted,
    refused: 'DZ301',
  },
];
