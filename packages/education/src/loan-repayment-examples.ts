import { text, type Example, type Wire } from '@dzfp/core';
import type { LoanRepaymentParameters } from './loan-repayment-parameters.ts';
import type { LoanContract } from './model/loan-contract.ts';
import type { RepaymentSchedule } from './model/repayment-schedule.ts';

/** Programme + 13 years, 20 at most, 3 years of grace: from memory; the rate and the due day are assumed. */
export const rulesUntil2019: Wire<LoanRepaymentParameters> = {
  yearsAfterProgramme: 13,
  mostYears: 20,
  graceYears: 3,
  yearlyRate: '0.049',
  daysOfYear: 365,
  dueMonth: 12,
  dueDay: 20,
};
/** Programme + 15 years, 22 at most, 5 years of grace (S54). */
export const rulesFrom2020: Wire<LoanRepaymentParameters> = {
  ...rulesUntil2019,
  yearsAfterProgramme: 15,
  mostYears: 22,
  graceYears: 5,
};
/** One drawing for a four-year programme. */
export const freshmanLoan: Wire<LoanContract> = {
  contractOn: '2019-08-20',
  programmeYears: 4,
  graduatesOn: '2023-06-30',
  drawings: [{ on: '2019-12-20', amount: '8000.00' }],
  earlyRepayments: [],
};
const own = { parameters: rulesUntil2019, standing: 'assumed' } as const;

/** Cases of repayment; all of our own making. */
export const loanRepaymentExamples: readonly Example<LoanContract, RepaymentSchedule, LoanRepaymentParameters>[] = [
  {
    ...own,
    title: text('2019年合同：学制加13年', 'Contract of 2019: the programme and 13 years'),
    input: freshmanLoan,
    expected: { lastDueOn: '2036-12-20', lent: '8000.00', repaid: '8000.00' },
  },
  {
    ...own,
    title: text('2020年合同：学制加15年', 'Contract of 2020: the programme and 15 years'),
    parameters: rulesFrom2020,
    input: {
      ...freshmanLoan,
      contractOn: '2020-08-20',
      graduatesOn: '2024-06-30',
      drawings: [{ on: '2020-12-20', amount: '8000.00' }],
    },
    expected: { lastDueOn: '2039-12-20', repaid: '8000.00' },
  },
  {
    ...own,
    title: text('毕业前全部还清：学生不付利息', 'All repaid before graduation: no interest for the student'),
    input: { ...freshmanLoan, earlyRepayments: [{ on: '2020-12-20', amount: '8000.00' }] },
    expected: { repaid: '8000.00', stateInterest: '393.07', studentInterest: '0.00' },
  },
  {
    ...own,
    title: text('多还一分：拒绝', 'A fen more than is owed is refused'),
    input: { ...freshmanLoan, earlyRepayments: [{ on: '2020-12-20', amount: '8000.01' }] },
    refused: 'DZ105',
  },
  {
    ...own,
    title: text('合同签订前发放：拒绝', 'Drawn before the contract: refused'),
    input: { ...freshmanLoan, drawings: [{ on: '2019-08-19', amount: '8000.00' }] },
    refused: 'DZ114',
  },
  {
    ...own,
    title: text('毕业日未知：不编制计划', 'Day of graduation unknown: no schedule'),
    input: { contractOn: '2019-08-20', programmeYears: 4, drawings: [], earlyRepayments: [] },
    refused: 'DZ107',
  },
];
