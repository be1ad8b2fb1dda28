import type { Count, Day, Money, Rate } from '@dzfp/core';
import { moneyFrom, toDecimal } from '@dzfp/core/decimal';
import { toFen } from '@dzfp/core/model';

type Decimal = ReturnType<typeof toDecimal>;

/** Interest that has accrued since the last due day, exact, by who bears it. */
export interface Accrued {
  readonly state: Decimal;
  readonly student: Decimal;
}

/** What interest is reckoned by. */
export interface InterestTerms {
  readonly yearlyRate: Rate;
  readonly daysOfYear: Count;
  /** The last day for which the budget bears the interest. */
  readonly graduatesOn: Day;
}

/** No interest. */
export const noInterest: Accrued = { state: toDecimal(0 as Money, 'fen'), student: toDecimal(0 as Money, 'fen') };

/** 计息: the principal of each day from one to the day before the other; up to graduation the budget bears it. */
export function accrue(
  before: Accrued,
  principal: Money,
  [from, to]: readonly [Day, Day],
  { yearlyRate, daysOfYear, graduatesOn }: InterestTerms,
): Accrued {
  const firstOfStudent = graduatesOn + 1;
  const ofState = Math.max(0, Math.min(to, firstOfStudent) - from);
  const ofStudent = to - from - ofState;
  const ofYear = toDecimal(principal, 'fen').times(toDecimal(yearlyRate, 'one'));
  const interest = (days: number): Decimal => ofYear.times(days).div(daysOfYear);
  return { state: before.state.plus(interest(ofState)), student: before.student.plus(interest(ofStudent)) };
}

/** What has accrued, rounded once, as it falls due. */
export function interestDue({ state, student }: Accrued): { readonly state: Money; readonly student: Money } {
  return { state: moneyFrom(state, toFen), student: moneyFrom(student, toFen) };
}
