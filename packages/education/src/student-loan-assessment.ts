import type { Assessment } from '@dzfp/core';
import type { LoanCase } from './model/loan-case.ts';
import { registerStatus } from './model/register-status.ts';
import type { StudentLoan } from './student-loan.ts';

/** Asks for each member; a household of the register is of this place, and in hardship while its policies go on. */
export const studentLoanAssessment: Assessment<LoanCase, StudentLoan> = {
  per: 'member',
  facts: ({ household, member, on }) => ({
    on,
    originHere: true,
    ...(registerStatus(household, member).registered ? { inHardship: true } : {}),
    ...(member.inSchool === undefined
      ? {}
      : { enrolled: member.inSchool === 'higherVocational' || member.inSchool === 'undergraduate' }),
  }),
  alerts: ['gap'],
};
