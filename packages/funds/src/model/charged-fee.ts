import { day, flag, money, record, type Day, type Money, type Rate, type Schema } from '@dzfp/core';

/** What a county took out of the special fund to manage its projects. */
export interface ChargedFee {
  readonly chargedOn: Day;
  readonly projectMoney: Money;
  readonly charged?: Money;
  /** It is taken on actual cost only. */
  readonly actualCost?: Money;
  readonly spentAtCounty?: boolean;
}

/** Whether the fee keeps to its bound. */
export interface ManagementFee {
  readonly most: Money;
  readonly allowed: Money;
  readonly excess: Money;
  /** What the county's own budget has to bear of the cost. */
  readonly byOwnBudget: Money;
  readonly kept: boolean;
}

/** The share of the fee, as the county sets it and as the nation bounds it. */
export interface FeeParameters {
  readonly feeShare: Rate;
  readonly nationalFeeShare: Rate;
}

const most = '100000000000.00';
/** 项目管理费. */
export const ChargedFee: Schema<ChargedFee> = record<ChargedFee>('项目管理费', 'fee charged', {
  chargedOn: day('提取日期', 'day of the charge'),
  projectMoney: money('项目资金', 'project money', { most }),
  charged: money('提取管理费', 'fee charged', { most }).optional(),
  actualCost: money('实际管理支出', 'actual cost', { most }).optional(),
  spentAtCounty: flag('在县级使用', 'spent at county level').optional(),
});
/** 项目管理费核对. */
export const ManagementFee: Schema<ManagementFee> = record<ManagementFee>('项目管理费核对', 'management fee', {
  most: money('提取上限', 'at most'),
  allowed: money('可以提取', 'allowed'),
  excess: money('多提', 'too much'),
  byOwnBudget: money('由本级预算安排', 'by the own budget'),
  kept: flag('符合规定', 'kept'),
});
