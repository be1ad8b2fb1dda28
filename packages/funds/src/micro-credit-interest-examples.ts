import { text, type Example, type Wire } from '@dzfp/core';
import { interestValues } from './credit-example-values.ts';
import type { InterestParameters } from './credit-parameters.ts';
import type { LoanInterest, RunningLoan } from './model/running-loan.ts';

function loan(principal: string, annualRate: string, from: string, until: string): Wire<RunningLoan> {
  return {
    countedOn: until,
    borrowedOn: from,
    dueOn: until,
    extendedTo: null,
    repaidOn: null,
    breachOn: null,
    annualRate,
    spans: [{ from, until, principal }],
    otherSubsidised: '0.00',
  };
}

const year = loan('50000.00', '0.0435', '2019-01-01', '2020-01-01');
const assumed = { parameters: interestValues, standing: 'assumed' } as const;
const published = { ...assumed, source: 'http://fsbaike.com/gupiaopeizigongsiguanwang/65006.html' } as const;
const { breachOn: _, ...unchecked } = year;

/** Cases of the subsidy; F2 is a weak page about national terms. */
export const microCreditInterestExamples: readonly Example<RunningLoan, LoanInterest, InterestParameters>[] = [
  {
    title: text('5万元一年（F2）', 'Fifty thousand for a year (F2)'),
    ...published,
    input: year,
    expected: { subsidisedDays: 365, interest: '2175.00', subsidy: '2175.00', ownInterest: '0.00' },
  },
  {
    title: text('5万元三年（F2）', 'Fifty thousand for three years (F2)'),
    ...published,
    input: loan('50000.00', '0.0475', '2017-01-01', '2020-01-01'),
    expected: { subsidisedDays: 1095, interest: '7125.00', subsidy: '7125.00' },
  },
  {
    title: text('额度之外再贷3万元：不贴息（F2）', 'Thirty thousand above the ceiling: no subsidy (F2)'),
    ...published,
    input: { ...loan('30000.00', '0.0395', '2019-01-01', '2020-01-01'), otherSubsidised: '50000.00' },
    expected: { interest: '1185.00', subsidy: '0.00', ownInterest: '1185.00' },
  },
  {
    title: text('7月2日违规：贴息到7月1日为止', 'A breach on 2 July: subsidised to the first'),
    ...assumed,
    input: { ...year, breachOn: '2019-07-02' },
    expected: { subsidisedUntil: '2019-07-02', subsidisedDays: 182, subsidy: '1084.52', stoppedByBreach: true },
  },
  {
    title: text('晚一天违规：多贴一天', 'A breach a day later: a day more'),
    ...assumed,
    input: { ...year, breachOn: '2019-07-03' },
    expected: { subsidisedDays: 183, subsidy: '1090.47' },
  },
  {
    title: text('中途还一半：按积数计息', 'Half repaid on the way: by the sum of principal and days'),
    ...assumed,
    input: {
      ...year,
      spans: [
        { from: '2019-01-01', until: '2019-07-02', principal: '50000.00' },
        { from: '2019-07-02', until: '2020-01-01', principal: '25000.00' },
      ],
    },
    expected: { interest: '1629.76', subsidy: '1629.76' },
  },
  {
    title: text('展期不贴息', 'An extension is not subsidised'),
    ...assumed,
    input: {
      ...loan('50000.00', '0.0435', '2019-01-01', '2020-01-01'),
      countedOn: '2020-01-02',
      extendedTo: '2020-07-01',
      spans: [{ from: '2019-01-01', until: '2020-01-02', principal: '50000.00' }],
    },
    expected: { subsidisedDays: 365, subsidy: '2175.00', interest: '2180.95', ownInterest: '5.95' },
  },
  {
    title: text('计息截止日早于放款日：拒绝', 'Counted to a day before the lending: refused'),
    ...assumed,
    input: { ...year, countedOn: '2018-12-31' },
    refused: 'DZ114',
  },
  {
    title: text('是否违规未知：不能决定', 'A breach is not known: not decided'),
    ...assumed,
    input: unchecked,
    refused: 'DZ301',
  },
];
