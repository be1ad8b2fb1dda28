import { definePolicy, noRate, nothing, text, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { fundFloorExamples } from './fund-floor-examples.ts';
import { BudgetedFund, FundFloor } from './model/budgeted-fund.ts';

/** 无参数. */
type None = Readonly<Record<never, never>>;

/**
 * 资金规模底线 (clauses 2.1, 0.1): what each level budgets for the special fund is not below its own amount of 2018. Without the
 * amount of 2018 nothing is decided. A rising total over levels proves nothing of any of them.
 *
 * @source S0
 */
export const fundFloor: Policy<'funds/fund-floor', BudgetedFund, FundFloor, None> = /* @__PURE__ */ definePolicy({
  id: 'funds/fund-floor',
  clauses: ['2.1', '0.1'],
  title: text('专项扶贫资金规模底线', 'Floor of the special fund'),
  summary: text(
    '各级安排的财政专项扶贫资金不低于2018年；缺2018年数字的不能判断。',
    'No level budgets less for the special fund than in 2018; without the figure of 2018 nothing is decided.',
  ),
  subject: 'county',
  authority: text('财政局', 'finance bureau'),
  papers: [text('本级预算批复文件（两个年度）', 'approved budgets of both years')],
  timeLimit: text('每个预算年度', 'each budget year'),
  level: text('市、县、乡各级', 'city, county, township, each by itself'),
  sources: [workPoints2019],
  input: BudgetedFund,
  output: FundFloor,
  parameters: {},
  on: 'budgetedOn',
  formula: (fund) => {
    const increase = fund.budgeted.minus(fund.budgeted2018).as('比2018年增减', 'change on 2018');
    return {
      kept: fund.budgeted.isAtLeast(fund.budgeted2018),
      increase,
      shortfall: fund.budgeted2018.minus(fund.budgeted).atLeast(nothing),
      ofBase: fund.budgeted.per(fund.budgeted2018, { whenZero: noRate }),
      notReduced: fund.budgeted.isAtLeast(fund.budgetedYearBefore),
      ownDuty: fund.level.is('province').not(),
    };
  },
  laws: [
    {
      id: 'kept-means-no-shortfall',
      title: text('守住底线与没有缺口是一回事', 'the floor is kept exactly when there is no shortfall'),
      holds: ({ result }) => result.kept.equals(result.shortfall.equals(nothing)),
    },
    {
      id: 'never-less-for-more',
      title: text('安排越多，增额越大', 'a larger budget is a larger increase'),
      fact: 'budgeted',
      outcome: 'increase',
      direction: 'rises',
      slope: 1,
    },
  ],
  examples: fundFloorExamples,
});
