import { nothing, type MoneyTerm, type PerhapsTerm } from '@dzfp/core';

/** What an annual cap leaves of a payment, given what the year has paid before: the cap on the sum, less the cap on the past. */
export function withinAnnualCap(
  payment: MoneyTerm,
  paidBefore: MoneyTerm,
  cap: MoneyTerm | PerhapsTerm<MoneyTerm>,
): MoneyTerm {
  const earlier = paidBefore.atMost(cap).as('封顶后的此前支付', 'paid so far within the cap');
  const now = paidBefore.plus(payment).atMost(cap).as('封顶后的累计支付', 'paid with this stay within the cap');
  return now.minus(earlier).atLeast(nothing);
}
