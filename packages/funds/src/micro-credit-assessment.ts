import { text, type Assessment } from '@dzfp/core';
import type { CreditApplication, MicroCredit } from './model/credit-application.ts';

/**
 * What the register says of a household that may borrow: its status, and the birth date of the head as borrower. What is applied
 * for and what the bank found is for the caller to say.
 */
export const microCreditAssessment: Assessment<CreditApplication, MicroCredit> = {
  per: 'household',
  facts: ({ household, member, on }) => ({
    appliedOn: on,
    status: household.status,
    ...(member.bornOn === undefined ? {} : { borrowerBornOn: member.bornOn }),
  }),
  owed: 'eligible',
  payer: text('承办银行', 'the lending bank'),
};
