import { day, flag, money, record, type Day, type Money, type Schema } from '@dzfp/core';
import { civilAffairsCategory, type CivilAffairsCategory } from '@dzfp/core/model';

/** One person's contribution to resident insurance for one year (参保缴费). */
export interface Contribution {
  /** Any day of the year that is insured. Its money is collected in the autumn before: the day of payment is another fact. */
  readonly insuredOn: Day;
  readonly registered: boolean;
  readonly civilAffairs: CivilAffairsCategory;
  /** The subsidy of the year before; null when the person had none. */
  readonly previousSubsidy?: Money | null;
}

/** 参保缴费. */
export const Contribution: Schema<Contribution> = record<Contribution>('参保缴费', 'insurance contribution', {
  insuredOn: day('参保年度中的一天', 'a day of the insured year'),
  registered: flag('建档立卡且享受政策', 'registered poor with policies in force'),
  civilAffairs: civilAffairsCategory,
  previousSubsidy: money('上年补贴', 'subsidy of the year before', { most: '10000.00' }).nullable().optional(),
});
