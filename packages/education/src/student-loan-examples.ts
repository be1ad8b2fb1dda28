import { text, type Example, type Wire } from '@dzfp/core';
import type { LoanCase } from './model/loan-case.ts';
import type { StudentLoan, StudentLoanParameters } from './student-loan.ts';

/** The ceilings of E2 and the least of fact 5.3a; the least of graduates is assumed. */
const loanBounds: Wire<StudentLoanParameters> = {
  ceiling: { undergraduate: '8000.00', graduate: '12000.00' },
  least: { undergraduate: '1000.00', graduate: '1000.00' },
};
const student: Wire<LoanCase> = {
  on: '2019-08-20',
  level: 'undergraduate',
  graduatesOn: '2023-06-30',
  originHere: true,
  enrolled: true,
  inHardship: true,
  asked: true,
  wants: true,
  needed: '9200.00',
  appliedOn: '2019-08-05',
  decision: 'granted',
  granted: '8000.00',
  paidOn: null,
};
const published = { parameters: loanBounds, standing: 'reported', source: 'S51' } as const;
const own = { parameters: loanBounds, standing: 'assumed' } as const;

/** Cases of loans; the ceilings are published (E2), the students are not. */
export const studentLoanExamples: readonly Example<LoanCase, StudentLoan, StudentLoanParameters>[] = [
  {
    ...published,
    title: text('本科生上限8000元（E2）', 'Undergraduate: 8,000 at most (E2)'),
    input: student,
    expected: { step: 'awaitingPayment', gap: true, mostLoan: '8000.00', withinCeiling: true, statePaysInterest: true },
  },
  {
    ...published,
    title: text('研究生上限12000元（E2）', 'Graduate: 12,000 at most (E2)'),
    input: { ...student, level: 'graduate', needed: '13000.00', granted: '12000.00', paidOn: '2019-09-20' },
    expected: { step: 'paid', gap: false, mostLoan: '12000.00' },
  },
  {
    ...own,
    title: text('超过上限一分', 'A fen above the ceiling'),
    input: { ...student, granted: '8000.01' },
    expected: { withinCeiling: false },
  },
  {
    ...own,
    title: text('所需低于下限：不贷', 'Needed less than the least: nothing'),
    input: { ...student, needed: '999.99' },
    expected: { mostLoan: '0.00' },
  },
  {
    ...own,
    title: text('未询问：缺口，后续未知也能答复', 'Not asked: a gap, whatever is not known of the rest'),
    input: {
      on: '2019-08-20',
      level: 'undergraduate',
      graduatesOn: '2023-06-30',
      originHere: true,
      enrolled: true,
      inHardship: true,
      asked: false,
      needed: '5000.00',
      granted: '0.00',
    },
    expected: { step: 'notAsked', gap: true },
  },
  {
    ...own,
    title: text('毕业日当天仍由财政贴息', 'On the day of graduation the budget still pays'),
    input: { ...student, on: '2023-06-30' },
    expected: { statePaysInterest: true },
  },
  {
    ...own,
    title: text('次日起自付利息', 'From the next day the student pays'),
    input: { ...student, on: '2023-07-01' },
    expected: { statePaysInterest: false },
  },
  {
    ...own,
    title: text('是否询问未知：不作结论', 'Not known whether asked: no answer'),
    input: {
      on: '2019-08-20',
      level: 'undergraduate',
      graduatesOn: '2023-06-30',
      originHere: true,
      enrolled: true,
      inHardship: true,
    },
    refused: 'DZ301',
  },
  {
    ...own,
    title: text('金额有三位小数：拒绝', 'Three decimals are refused'),
    input: { ...student, needed: '9200.005' },
    refused: 'DZ101',
  },
];
