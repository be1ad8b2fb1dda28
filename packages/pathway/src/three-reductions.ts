import { definePolicy, label, text, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { ThreeReductions, TwoYears, Zeal } from './model/two-years.ts';
import { threeReductionsExamples } from './three-reductions-examples.ts';

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
    { with: 'funds/fund-floor', what: text('各级专项资金另按2.1核查', 'the special funds are checked under 2.1') },
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
