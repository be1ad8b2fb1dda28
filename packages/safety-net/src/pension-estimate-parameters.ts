import { count, parameter, type Count, type Money, type ParametersOf } from '@dzfp/core';
import { supportAmount } from './model/support-amount.ts';

/** What an estimate of the residents' pension is made of. */
export interface EstimateParameters {
  readonly basePension: Money;
  readonly lowSubsidy: Money;
  readonly highSubsidy: Money;
  readonly highSubsidyFrom: Money;
  readonly months: Count;
  readonly leastYears: Count;
  readonly extraPerYear: Money;
  readonly elderFrom: Count;
  readonly elderExtra: Money;
  readonly oldestFrom: Count;
  readonly oldestExtra: Money;
}

const years = { most: 130 } as const;

/** The figures of the estimate. */
export const estimateParameters: ParametersOf<EstimateParameters> = {
  basePension: parameter('safety-net/base-pension', '8.3', supportAmount('基础养老金（月）', 'base pension a month')),
  lowSubsidy: parameter(
    'safety-net/low-tier-subsidy',
    '8.3',
    supportAmount('低档缴费补贴（年）', 'subsidy of a low tier a year'),
  ),
  highSubsidy: parameter(
    'safety-net/high-tier-subsidy',
    '8.3',
    supportAmount('高档缴费补贴（年）', 'subsidy of a high tier a year'),
  ),
  highSubsidyFrom: parameter(
    'safety-net/high-subsidy-from-tier',
    '8.3',
    supportAmount('高档补贴起点档次', 'tier from which the subsidy is the high one'),
  ),
  months: parameter(
    'safety-net/account-months',
    '8.3',
    count('计发月数', 'months over which the account is paid', { least: 1, most: 1200 }),
  ),
  leastYears: parameter(
    'safety-net/least-contribution-years',
    '8.3',
    count('最低缴费年限', 'least years of contribution', years),
  ),
  extraPerYear: parameter(
    'safety-net/long-contribution-extra',
    '8.3',
    supportAmount('长缴每超一年加发（月）', 'extra a month for each year beyond'),
  ),
  elderFrom: parameter(
    'safety-net/elder-extra-from-age',
    '8.3',
    count('高龄加发起始年龄', 'age of the first extra', years),
  ),
  elderExtra: parameter(
    'safety-net/elder-extra',
    '8.3',
    supportAmount('高龄加发（月）', 'first extra for age a month'),
  ),
  oldestFrom: parameter(
    'safety-net/oldest-extra-from-age',
    '8.3',
    count('高龄第二档起始年龄', 'age of the second extra', years),
  ),
  oldestExtra: parameter(
    'safety-net/oldest-extra',
    '8.3',
    supportAmount('高龄第二档加发（月）', 'second extra for age a month'),
  ),
};
