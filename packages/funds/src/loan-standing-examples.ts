import { text, type Example, type Wire } from '@dzfp/core';
import { creditValues } from './credit-example-values.ts';
import type { CheckedLoan, LoanStanding, StandingParameters } from './model/checked-loan.ts';

const parameters: Wire<StandingParameters> = {
  dueSoonDays: 30,
  longOverdueDays: 30,
  seriouslyOverdueDays: 90,
  longestExtensionMonths: 12,
  useAllowed: creditValues.useAllowed,
  throughFirmForbidden: true,
};
const assumed = { parameters, standing: 'assumed' } as const;
const loan: Wire<CheckedLoan> = {
  checkedOn: '2019-06-30',
  borrowedOn: '2018-06-30',
  dueOn: '2019-06-30',
  extendedTo: null,
  repaidOn: null,
  foundUse: 'farming',
  usedByFirm: false,
};
const { usedByFirm: _, ...unchecked } = loan;

/** Cases of the check; loans and day counts are made up. */
export const loanStandingExamples: readonly Example<CheckedLoan, LoanStanding, StandingParameters>[] = [
  {
    title: text('到期当日不算逾期', 'On the due day it is not overdue'),
    ...assumed,
    input: loan,
    expected: { stage: 'dueSoon', overdueDays: 0, breach: false },
  },
  {
    title: text('到期次日逾期一天', 'A day later it is a day overdue'),
    ...assumed,
    input: { ...loan, checkedOn: '2019-07-01' },
    expected: { stage: 'overdue', overdueDays: 1 },
  },
  {
    title: text('逾期91天：严重逾期', 'Ninety-one days: seriously overdue'),
    ...assumed,
    input: { ...loan, checkedOn: '2019-09-29' },
    expected: { stage: 'seriouslyOverdue', overdueDays: 91 },
  },
  {
    title: text('展期一年零一天：超过规定', 'Extended by a year and a day: too long'),
    ...assumed,
    input: { ...loan, extendedTo: '2020-07-01' },
    expected: { stage: 'running', extensionTooLong: true },
  },
  {
    title: text('户贷企用：指出并停止贴息', 'A firm uses the loan: named, and a breach'),
    ...assumed,
    input: { ...loan, usedByFirm: true },
    expected: { throughFirm: true, breach: true },
  },
  {
    title: text('2016年户贷企用曾经允许：仍然指出', 'Where it was not forbidden it is still named'),
    parameters: { ...parameters, throughFirmForbidden: false },
    standing: 'assumed',
    input: { ...loan, usedByFirm: true },
    expected: { throughFirm: true, breach: false },
  },
  {
    title: text('没有检查是否户贷企用：不能决定', 'Whether a firm uses it is unknown: not decided'),
    ...assumed,
    input: unchecked,
    refused: 'DZ301',
  },
];
