import type { Assessment } from '@dzfp/core';
import type { LoanCase } from './model/loan-case.ts';
import type { StudentLoan } from './student-loan.ts';

/** Asks for each member; a household of the register is of this place and in hardship. The rest has to be given. */
export const studentLoanAssessment: Assessment<LoanCase, StudentLoan> = {
  per: 'member',
  facts: ({ member, on }) => ({
    on,
    originHere: true,
    inHardship: true,
    ...(member.inSchool === undefined
      ? {}
      : { enrolled: member.inSchool === 'higherVocational' || member.inSchool === 'undergraduate' }),
  }),
  alerts: ['gap'],
};
