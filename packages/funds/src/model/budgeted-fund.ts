import {
  choice,
  day,
  flag,
  freeText,
  money,
  ratio,
  record,
  text,
  type Day,
  type Money,
  type Ratio,
  type Schema,
} from '@dzfp/core';
import type * as z from 'zod';

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
/** 资金规模底线. */
export const FundFloor: Schema<FundFloor> = record<FundFloor>('资金规模底线', 'funding floor', {
  kept: flag('不低于2018年', 'not below 2018'),
  increase: money('比2018年增减', 'change on 2018', { least: '-999999999999.99' }),
  shortfall: money('缺口', 'shortfall'),
  ofBase: ratio('相当于2018年', 'as a ratio of 2018'),
  notReduced: flag('资金投入不减（不低于上年）', 'not below the year before'),
  ownDuty: flag('属工作要点所列各级', 'a level of the city that the work points bind'),
});
