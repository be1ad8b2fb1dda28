import { day, flag, money, record, type Day, type Money, type Schema } from '@dzfp/core';

const large = { most: '10000000000.00' };
/** A household's need and what donors gave for it. */
export interface HouseholdNeed {
  readonly on: Day;
  readonly verified: boolean;
  readonly needed: Money;
  readonly received: Money;
}
/** What is still open. */
export interface NeedVerdict {
  readonly open: Money;
  readonly unmet: boolean;
  readonly tooMuch: Money;
}
export const HouseholdNeed: Schema<HouseholdNeed> = record<HouseholdNeed>('家庭需求', 'need of a household', {
  on: day('日期', 'day'),
  verified: flag('已核实并公示', 'verified and made public'),
  needed: money('需求金额', 'needed', large),
  received: money('已收捐赠', 'received', large),
});
export const NeedVerdict: Schema<NeedVerdict> = record<NeedVerdict>('需求满足情况', 'verdict', {
  open: money('尚缺', 'open'),
  unmet: flag('有未满足的需求', 'a need is unmet'),
  tooMuch: money('超出需求', 'above the need'),
});
