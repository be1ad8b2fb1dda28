import { nothing, type ChoiceTerm, type MoneyTerm, type TermsOf } from '@dzfp/core';
import type { BenefitClass } from '../model/benefit-class.ts';
import type { InpatientStay } from '../model/inpatient-stay.ts';
import type { YearToDate } from '../model/year-to-date.ts';
import type { SettlementParameters } from '../settlement-parameters.ts';
import { toFen } from '../settlement-rounding.ts';
import { withinAnnualCap } from './annual-cap.ts';

/**
 * 基本医保: per stay, a rate of what exceeds the deductible, both by hospital level and class; the year has a cap. A transfer may
 * count the deductible borne at the hospital before.
 */
export function basicInsurance(
  stay: TermsOf<InpatientStay>,
  personClass: ChoiceTerm<BenefitClass>,
  p: TermsOf<SettlementParameters>,
  before: TermsOf<YearToDate>,
): { readonly paid: MoneyTerm; readonly deductible: MoneyTerm } {
  const full = p.basicDeductible.at(stay.tier).at(personClass);
  const onlyDifference = stay.transferred.and(p.transferRule.is('difference'));
  const deductible = onlyDifference
    .choose(full.minus(before.deductible).atLeast(nothing), full)
    .as('本次起付线', 'deductible of this stay');
  const covered = stay.inPolicyCost
    .minus(deductible)
    .atLeast(nothing)
    .as('超过起付线的费用', 'cost above the deductible');
  const byRate = covered
    .times(p.basicRate.at(stay.tier).at(personClass))
    .round(toFen)
    .as('按比例应付', 'due by the rate');
  return { paid: withinAnnualCap(byRate, before.basic, p.basicCap), deductible };
}
