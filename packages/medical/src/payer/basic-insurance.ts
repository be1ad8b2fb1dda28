import { nothing, type ChoiceTerm, type MoneyTerm, type TermsOf } from '@dzfp/core';
import type { BenefitClass } from '../model/benefit-class.ts';
import type { InpatientStay } from '../model/inpatient-stay.ts';
import type { YearToDate } from '../model/year-to-date.ts';
import type { SettlementParameters } from '../settlement-parameters.ts';
import { toFen } from '../settlement-rounding.ts';
import { withinAnnualCap } from './annual-cap.ts';

/**
 * 基本医保: per stay, a rate of what exceeds the deductible, both by hospital level and class; the year has a cap. A transfer may
 * owe only what its deductible exceeds the highest one counted so far in the course of treatment, so that a course through
 * several hospitals owes the highest deductible once, in whatever order it passes them.
 */
export function basicInsurance(
  stay: TermsOf<InpatientStay>,
  personClass: ChoiceTerm<BenefitClass>,
  p: TermsOf<SettlementParameters>,
  before: TermsOf<YearToDate>,
): { readonly paid: MoneyTerm; readonly deductibleCounted: MoneyTerm } {
  const full = p.basicDeductible.at(stay.tier).at(personClass);
  const onlyDifference = stay.transferred.and(p.transferRule.is('difference'));
  const deductible = onlyDifference
    .choose(full.minus(before.deductible).atLeast(nothing), full)
    .as('本次起付线', 'deductible of this stay');
  const deductibleCounted = onlyDifference
    .choose(full.atLeast(before.deductible), full)
    .as('本疗程已计起付线', 'deductible counted in this course of treatment');
  const covered = stay.inPolicyCost
    .minus(deductible)
    .atLeast(nothing)
    .as('超过起付线的费用', 'cost above the deductible');
  const byRate = covered
    .times(p.basicRate.at(stay.tier).at(personClass))
    .round(toFen)
    .as('按比例应付', 'due by the rate');
  return { paid: withinAnnualCap(byRate, before.basic, p.basicCap), deductibleCounted };
}
