import {
  choice,
  day,
  definePolicy,
  flag,
  freeText,
  money,
  noRate,
  nothing,
  ratio,
  record,
  text,
  type Day,
  type Money,
  type Policy,
  type Ratio,
  type Schema,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import type * as z from 'zod';
import { fundFloorExamples } from './fund-floor-examples.ts';

/** Whose budget it is. */
export type BudgetLevel = 'province' | 'city' | 'county' | 'township';

/** 预算级次. */
export const BudgetLevel: z.ZodType<BudgetLevel, BudgetLevel> = choice('预算级次', 'level of the budget', {
  province: text('省级', 'province'),
  city: text('市级', 'city'),
  county: text('县级', 'county'),
  township: text('乡级', 'township'),
});

/** What one level budgeted for the special fund (本级预算安排): neither received from above nor spent. */
export interface BudgetedFund {
  readonly budgetedOn: Day;
  readonly unit: string;
  readonly level: BudgetLevel;
  readonly budgeted?: Money;
  /** Its own amount of 2018; for a unit made since then, the amount that a stated mapping gives it. */
  readonly budgeted2018?: Money;
  readonly budgetedYearBefore?: Money;
}

/** Whether the floor is kept, and by how much the fund grew. */
export interface FundFloor {
  readonly kept: boolean;
  /** Against 2018; negative when it fell. */
  readonly increase: Money;
  readonly shortfall: Money;
  readonly ofBase: Ratio;
  /** 资金投入不减 (clause 0.1): not below the year before. */
  readonly notReduced: boolean;
  readonly ownDuty: boolean;
}

/** 本级预算安排的专项扶贫资金. */
export const BudgetedFund: Schema<BudgetedFund> = record<BudgetedFund>('专项扶贫资金安排', 'special fund as budgeted', {
  budgetedOn: day('预算年度中的一天', 'a day of the budget year'),
  unit: freeText('单位', 'unit'),
  level: BudgetLevel,
  budgeted: money('本年本级预算安排', 'own budget of the year').optional(),
  budgeted2018: money('2018年本级预算安排', 'own budget of 2018').optional(),
  budgetedYearBefore: money('上年本级预算安排', 'own budget of the year before').optional(),
});
const FundFloor: Schema<FundFloor> = record<FundFloor>('资金规模底线', 'funding floor', {
  kept: flag('不低于2018年', 'not below 2018'),
  increase: money('比2018年增减', 'change on 2018', { least: '-999999999999.99' }),
  shortfall: money('缺口', 'shortfall'),
  ofBase: ratio('相当于2018年', 'as a ratio of 2018'),
  notReduced: flag('资金投入不减（不低于上年）', 'not below the year before'),
  ownDuty: flag('属工作要点所列各级', 'a level of the city that the work points bind'),
});

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
