import { addMonths, parseDay, yearOf, type Day } from '@dzfp/core';
import type { LoanRepaymentParameters } from './loan-repayment-parameters.ts';
import type { LoanContract } from './model/loan-contract.ts';

const monthsOfYear = 12;

/** The days on which a contract falls due, and those of them on which principal is repaid. */
export interface LoanDueDays {
  readonly all: readonly Day[];
  /** Never empty: when the grace outlasts the term, all is repaid on the last day. */
  readonly ofPrincipal: readonly Day[];
  readonly last: Day;
}

/** 应还日: once a year until the term of the contract ends; principal from the end of the grace on. */
export function loanDueDays(
  { contractOn, programmeYears, graduatesOn }: LoanContract,
  { yearsAfterProgramme, mostYears, graceYears, dueMonth, dueDay }: LoanRepaymentParameters,
): LoanDueDays {
  const years = Math.min(programmeYears + yearsAfterProgramme, mostYears);
  const first = yearOf(contractOn);
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  const dueIn = (year: number): Day => parseDay(`${year}-${twoDigits(dueMonth)}-${twoDigits(dueDay)}`);
  const last = dueIn(first + years);
  const all = Array.from({ length: years + 1 }, (_, i) => dueIn(first + i)).filter((day) => day > contractOn);
  const graceEnds = addMonths(graduatesOn, monthsOfYear * graceYears, 'lastDay');
  const afterGrace = all.filter((day) => day > graceEnds);
  return { all, ofPrincipal: afterGrace.length === 0 ? [last] : afterGrace, last };
}
