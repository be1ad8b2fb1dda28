import {
  choice,
  count,
  day,
  flag,
  money,
  record,
  text,
  type Count,
  type Day,
  type Money,
  type Schema,
  type Text,
} from '@dzfp/core';

/** 龙头企业资格. */
export type EnterpriseStanding = 'accredited' | 'expired' | 'notMet';
/** A firm that asks to be accredited, or is. */
export interface EnterpriseFacts {
  readonly on: Day;
  readonly helpedHouseholds: Count;
  readonly poorJobs: Count;
  readonly sales: Money;
  /** 无重大违法失信. */
  readonly cleanRecord: boolean;
  /** 上次认定日期; null: never. */
  readonly accreditedOn: Day | null;
}
/** How it stands. */
export interface EnterpriseVerdict {
  readonly criteriaMet: boolean;
  readonly validUntil: Day;
  readonly standing: EnterpriseStanding;
  readonly missingHouseholds: Count;
  readonly missingJobs: Count;
}
const lastDay = { most: '2099-12-31' };
export const EnterpriseStanding: Schema<EnterpriseStanding> = choice<Readonly<Record<EnterpriseStanding, Text>>>(
  '龙头企业资格',
  'standing',
  {
    accredited: text('符合并在有效期', 'accredited'),
    expired: text('符合，须重新认定', 'met, to be accredited anew'),
    notMet: text('不符合', 'not met'),
  },
);
export const EnterpriseFacts: Schema<EnterpriseFacts> = record<EnterpriseFacts>('扶贫龙头企业', 'leading enterprise', {
  on: day('核查日期', 'as of', lastDay),
  helpedHouseholds: count('带动贫困户', 'households helped', { most: 1_000_000 }),
  poorJobs: count('吸纳贫困劳动力', 'jobs of the poor', { most: 1_000_000 }),
  sales: money('年销售额', 'sales of the year', { most: '100000000000.00' }),
  cleanRecord: flag('无重大违法失信', 'a clean record'),
  accreditedOn: day('认定日期', 'accredited on', lastDay).nullable(),
});
export const EnterpriseVerdict: Schema<EnterpriseVerdict> = record<EnterpriseVerdict>('认定结果', 'verdict', {
  criteriaMet: flag('符合条件', 'the criteria are met'),
  validUntil: day('有效期至', 'valid until'),
  standing: EnterpriseStanding,
  missingHouseholds: count('还差带动户数', 'households missing'),
  missingJobs: count('还差就业人数', 'jobs missing'),
});
