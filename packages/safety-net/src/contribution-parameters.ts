import {
  choice,
  count,
  parameter,
  text,
  type Count,
  type Delegation,
  type Money,
  type ParametersOf,
  type Schema,
  type Text,
} from '@dzfp/core';
import { supportAmount } from './model/support-amount.ts';

/** On which day the age counts in the year in which somebody turns 60 (or 16). */
export type AgeReading = 'onPaymentDay' | 'atYearEnd' | 'atYearBegin';

const AgeReading: Schema<AgeReading> = choice<Readonly<Record<AgeReading, Text>>>(
  '年龄计算口径',
  'day on which age counts',
  {
    onPaymentDay: text('缴费当日', 'the day of the contribution'),
    atYearEnd: text('当年年末', 'the end of the year'),
    atYearBegin: text('上年年末', 'the end of the year before'),
  },
);

/** What is set for contributions that the budget pays. */
export interface ContributionParameters {
  readonly lowestTier: Money;
  readonly paidTier: Money;
  readonly fromAge: Count;
  readonly belowAge: Count;
  readonly ageReading: AgeReading;
}

const age = { most: 130 } as const;

/** The figures of clause 8.3. */
export const contributionParameters: ParametersOf<ContributionParameters> = {
  lowestTier: parameter(
    'safety-net/lowest-pension-tier',
    '8.3',
    supportAmount('最低缴费档次', 'lowest tier'),
    text('可能只对困难群体开放。', 'It may be open to hard-up groups only.'),
  ),
  paidTier: parameter('safety-net/paid-pension-tier', '8.3', supportAmount('代缴档次', 'tier that is paid for')),
  fromAge: parameter('safety-net/contributing-from-age', '8.3', count('起缴年龄', 'contributing from age', age)),
  belowAge: parameter(
    'safety-net/contributing-below-age',
    '8.3',
    count('缴费至（不满）', 'contributing below age', age),
  ),
  ageReading: parameter('safety-net/contributing-age-reading', '8.3', AgeReading),
};

/** 全额代缴最低档: the tier that a county pays is the lowest one, in full. */
export const contributionDelegations: readonly Delegation<ContributionParameters>[] = [
  {
    id: 'D-8.3',
    clause: '8.3',
    rule: text('代缴档次等于最低缴费档次（全额代缴）', 'the tier that is paid for is the lowest, in full'),
    limits: 'paidTier',
    otherwise: 'refuse',
    source: 'S0',
    holds: (now) => now.paidTier.equals(now.lowestTier),
  },
];
