import { count, day, flag, money, record, type Count, type Day, type Money, type Schema } from '@dzfp/core';
import { supportAmount } from './support-amount.ts';

/** What somebody will have contributed when the pension begins, all years at one tier. */
export interface ContributionHistory {
  readonly estimatedOn: Day;
  readonly age?: Count;
  readonly tier?: Money;
  readonly years?: Count;
  /** 个人账户利息: accrued until then; the estimate makes no assumption about rates. */
  readonly interest?: Money;
}

/** An estimate of the monthly pension. */
export interface PensionEstimate {
  readonly account: Money;
  readonly accountPension: Money;
  readonly basePension: Money;
  readonly monthlyPension: Money;
  /** Whether the years suffice; without them nothing is drawn. */
  readonly yearsSuffice: boolean;
}

/** 缴费情况. */
export const ContributionHistory: Schema<ContributionHistory> = record<ContributionHistory>(
  '缴费情况',
  'contributions',
  {
    estimatedOn: day('测算日期', 'day of the estimate'),
    age: count('领取时年龄', 'age', { most: 130 }).optional(),
    tier: supportAmount('缴费档次（年）', 'tier a year').optional(),
    years: count('缴费年限', 'years of contribution', { most: 100 }).optional(),
    interest: supportAmount('个人账户利息', 'interest of the account').optional(),
  },
);

/** 养老金测算. */
export const PensionEstimate: Schema<PensionEstimate> = record<PensionEstimate>('养老金测算', 'pension estimate', {
  account: money('个人账户储存额', 'savings of the account'),
  accountPension: money('个人账户养老金（月）', 'account pension a month'),
  basePension: money('基础养老金（月）', 'base pension a month'),
  monthlyPension: money('月养老金', 'pension a month'),
  yearsSuffice: flag('缴费年限够', 'years suffice'),
});
