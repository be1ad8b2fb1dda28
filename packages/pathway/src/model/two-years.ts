import { choice, count, flag, money, record, text, type Count, type Money, type Schema, type Text } from '@dzfp/core';

/** Zeal is no quantity of any register: the only answer there is. */
export type Zeal = 'notComputable';
/** Money and support of a unit in a year and the year before. */
export interface TwoYears {
  readonly money?: Money;
  readonly moneyBefore?: Money;
  /** Persons who are assigned to poor households as helpers. */
  readonly helpers?: Count;
  readonly helpersBefore?: Count;
  /** Visits that helpers made. */
  readonly visits?: Count;
  readonly visitsBefore?: Count;
}
/** Which of the three did not shrink. */
export interface ThreeReductions {
  readonly moneyChange: Money;
  readonly moneyKept: boolean;
  readonly helpersKept: boolean;
  readonly visitsKept: boolean;
  readonly supportKept: boolean;
  readonly zeal: Zeal;
  /** Money and support together; zeal is not in it. */
  readonly measuredKept: boolean;
}
export const Zeal: Schema<Zeal> = choice<Readonly<Record<Zeal, Text>>>('工作热情', 'zeal', {
  notComputable: text('无法计算', 'not computable'),
});
const largest = { most: '100000000000.00' };
export const TwoYears: Schema<TwoYears> = record<TwoYears>('两年对比', 'two years', {
  money: money('本年资金安排', 'money budgeted', largest).optional(),
  moneyBefore: money('上年资金安排', 'money budgeted the year before', largest).optional(),
  helpers: count('本年帮扶责任人', 'helpers', { most: 1_000_000 }).optional(),
  helpersBefore: count('上年帮扶责任人', 'helpers the year before', { most: 1_000_000 }).optional(),
  visits: count('本年走访次数', 'visits', { most: 100_000_000 }).optional(),
  visitsBefore: count('上年走访次数', 'visits the year before', { most: 100_000_000 }).optional(),
});
export const ThreeReductions: Schema<ThreeReductions> = record<ThreeReductions>(
  '三个不减',
  'three that do not shrink',
  {
    moneyChange: money('资金增减', 'change of the money', { least: '-100000000000.00' }),
    moneyKept: flag('资金投入不减', 'money does not shrink'),
    helpersKept: flag('帮扶人员不减', 'helpers do not shrink'),
    visitsKept: flag('走访次数不减', 'visits do not shrink'),
    supportKept: flag('帮扶力度不减', 'support does not shrink'),
    zeal: Zeal,
    measuredKept: flag('可计量的两项不减', 'the two that can be measured do not shrink'),
  },
);
