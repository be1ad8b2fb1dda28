import type { ChoiceTerm, MoneyTerm, TermsOf } from '@dzfp/core';
import type { BenefitClass } from '../model/benefit-class.ts';
import type { HospitalTier } from '../model/hospital-tier.ts';
import type { SettlementParameters } from '../settlement-parameters.ts';
import { toFen } from '../settlement-rounding.ts';
import { withinAnnualCap } from './annual-cap.ts';

/** 医疗机构减免: the hospital waives a rate of what is left, by its level and the patient's class; the year may have a cap. */
export function hospitalRelief(
  remaining: MoneyTerm,
  tier: ChoiceTerm<HospitalTier>,
  personClass: ChoiceTerm<BenefitClass>,
  p: TermsOf<SettlementParameters>,
  waivedBefore: MoneyTerm,
): MoneyTerm {
  const byRate = remaining
    .times(p.reliefRate.at(tier).at(personClass))
    .round(toFen)
    .as('按比例减免', 'waived by the rate');
  return withinAnnualCap(byRate, waivedBefore, p.reliefCap);
}
