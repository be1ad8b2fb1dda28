import {
  count,
  flag,
  money,
  parameter,
  rate,
  table,
  text,
  type Count,
  type Delegation,
  type Money,
  type ParametersOf,
  type Rate,
  type Table,
} from '@dzfp/core';
import { LoanUse } from './model/loan-use.ts';

/** Terms of household micro-credit (扶贫小额信贷). */
export interface CreditParameters {
  readonly leastAge: Count;
  readonly mostAge: Count;
  readonly ceiling: Money;
  readonly nationalCeiling: Money;
  readonly longestMonths: Count;
  readonly nationalLongestMonths: Count;
  readonly useAllowed: Table<LoanUse, boolean>;
}

/** The figures of clause 2.3 for a household. */
export const creditParameters: ParametersOf<CreditParameters> = {
  leastAge: parameter('funds/credit-least-age', '2.3', count('最低年龄', 'least age', { most: 120 })),
  mostAge: parameter('funds/credit-most-age', '2.3', count('最高年龄', 'most age', { most: 120 })),
  ceiling: parameter(
    'funds/credit-ceiling',
    '2.3',
    money('每户额度上限', 'ceiling per household', { most: '10000000.00' }),
  ),
  nationalCeiling: parameter(
    'funds/national-credit-ceiling',
    '2.3',
    money('国家规定的额度上限', 'national ceiling', { most: '10000000.00' }),
  ),
  longestMonths: parameter(
    'funds/credit-months',
    '2.3',
    count('最长期限（月）', 'longest term in months', { most: 600 }),
  ),
  nationalLongestMonths: parameter(
    'funds/national-credit-months',
    '2.3',
    count('国家规定的最长期限（月）', 'national longest term in months', { most: 600 }),
  ),
  useAllowed: parameter('funds/credit-use', '2.3', table<LoanUse, boolean>(LoanUse, flag('允许', 'allowed'))),
};

/** What the nation binds a county to. */
export const creditDelegations: readonly Delegation<CreditParameters>[] = [
  {
    id: 'D-2.3-ceiling',
    clause: '2.3',
    rule: text('每户额度不超过国家规定的上限', 'the ceiling is at most the national one'),
    limits: 'ceiling',
    otherwise: 'refuse',
    source: 'S35',
    holds: (now) => now.ceiling.isAtMost(now.nationalCeiling),
  },
  {
    id: 'D-2.3-term',
    clause: '2.3',
    rule: text('期限不超过国家规定的期限', 'the term is at most the national one'),
    limits: 'longestMonths',
    otherwise: 'refuse',
    source: 'S35',
    holds: (now) => now.longestMonths.isAtMost(now.nationalLongestMonths),
  },
];

/** How subsidised interest is counted. */
export interface InterestParameters {
  readonly ceiling: Money;
  readonly longestMonths: Count;
  readonly dayBasis: Count;
  readonly subsidisedShare: Rate;
  readonly extensionSubsidised: boolean;
}

/** The figures of clause 2.3 for the interest. */
export const interestParameters: ParametersOf<InterestParameters> = {
  ceiling: creditParameters.ceiling,
  longestMonths: creditParameters.longestMonths,
  dayBasis: parameter(
    'funds/interest-day-basis',
    '2.3',
    count('计息年天数', 'days of an interest year', { least: 360, most: 366 }),
  ),
  subsidisedShare: parameter('funds/interest-subsidised-share', '2.3', rate('贴息比例', 'share that is subsidised')),
  extensionSubsidised: parameter('funds/extension-subsidised', '2.3', flag('展期贴息', 'an extension is subsidised')),
};
