import {
  choice,
  count,
  definePolicy,
  flag,
  label,
  money,
  record,
  text,
  type Count,
  type Money,
  type Policy,
  type Schema,
  type Text,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { threeReductionsExamples } from './three-reductions-examples.ts';

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

const Zeal: Schema<Zeal> = choice<Readonly<Record<Zeal, Text>>>('工作热情', 'zeal', {
  notComputable: text('无法计算', 'not computable'),
});
const largest = { most: '100000000000.00' };
const TwoYears: Schema<TwoYears> = record<TwoYears>('两年对比', 'two years', {
  money: money('本年资金安排', 'money budgeted', largest).optional(),
  moneyBefore: money('上年资金安排', 'money budgeted the year before', largest).optional(),
  helpers: count('本年帮扶责任人', 'helpers', { most: 1_000_000 }).optional(),
  helpersBefore: count('上年帮扶责任人', 'helpers the year before', { most: 1_000_000 }).optional(),
  visits: count('本年走访次数', 'visits', { most: 100_000_000 }).optional(),
  visitsBefore: count('上年走访次数', 'visits the year before', { most: 100_000_000 }).optional(),
});
const ThreeReductions: Schema<ThreeReductions> = record<ThreeReductions>('三个不减', 'three that do not shrink', {
  moneyChange: money('资金增减', 'change of the money', { least: '-100000000000.00' }),
  moneyKept: flag('资金投入不减', 'money does not shrink'),
  helpersKept: flag('帮扶人员不减', 'helpers do not shrink'),
  visitsKept: flag('走访次数不减', 'visits do not shrink'),
  supportKept: flag('帮扶力度不减', 'support does not shrink'),
  zeal: Zeal,
  measuredKept: flag('可计量的两项不减', 'the two that can be measured do not shrink'),
});

/**
 * 三个不减 (clause 0.1): money and support of a unit are not below the year before. Support is read as helpers and their visits.
 * Zeal (工作热情) cannot be computed, and the result says so instead of scoring it.
 *
 * @source S0
 */
export const threeReductions: Policy<
  'pathway/three-reductions',
  TwoYears,
  ThreeReductions,
  Record<never, never>
> = /* @__PURE__ */ definePolicy({
  id: 'pathway/three-reductions',
  clauses: ['0.1'],
  title: text('三个不减', 'Three that do not shrink'),
  summary: text(
    '资金投入和帮扶力度不低于上年；工作热情无法计算，不打分。',
    'Money and support are not below the year before; zeal cannot be computed and is not scored.',
  ),
  subject: 'county',
  authority: text('扶贫开发办公室会同财政局', 'poverty-alleviation office with the finance bureau'),
  papers: [
    text('两年预算安排', 'budgets of both years'),
    text('帮扶责任人名册和走访记录', 'list of helpers, records of visits'),
  ],
  timeLimit: text('年度', 'yearly'),
  level: text('市、县', 'city and county'),
  sources: [workPoints2019],
  interactions: [
    { with: 'funds/funding-floor', what: text('各级专项资金另按2.1核查', 'the special funds are checked under 2.1') },
  ],
  input: TwoYears,
  output: ThreeReductions,
  parameters: {},
  formula: (years) => {
    const moneyKept = years.money.isAtLeast(years.moneyBefore).as('资金投入不减', 'money does not shrink');
    const helpersKept = years.helpers.isAtLeast(years.helpersBefore).as('帮扶人员不减', 'helpers do not shrink');
    const visitsKept = years.visits.isAtLeast(years.visitsBefore).as('走访次数不减', 'visits do not shrink');
    const supportKept = helpersKept.and(visitsKept).as('帮扶力度不减', 'support does not shrink');
    return {
      moneyChange: years.money.minus(years.moneyBefore),
      moneyKept,
      helpersKept,
      visitsKept,
      supportKept,
      zeal: label(Zeal, 'notComputable'),
      measuredKept: moneyKept.and(supportKept),
    };
  },
  laws: [
    {
      id: 'any-shrinking-shows',
      title: text('任何一项减少即为减少', 'whatever shrinks breaks the promise'),
      holds: ({ result }) => {
        const all = result.moneyKept.and(result.helpersKept).and(result.visitsKept);
        return result.measuredKept.not().or(all);
      },
    },
  ],
  examples: threeReductionsExamples,
});
