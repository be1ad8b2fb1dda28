import { nothing, type ChoiceTerm, type MoneyTerm, type TermsOf } from '@dzfp/core';
import type { BenefitClass } from '../model/benefit-class.ts';
import type { SettlementParameters } from '../settlement-parameters.ts';
import { toFen } from '../settlement-rounding.ts';

/** 医疗救助: no insurance but aid to recognised persons; an annual layer in cumulative form, by class. */
export function medicalAssistance(
  remaining: MoneyTerm,
  baseBefore: MoneyTerm,
  personClass: ChoiceTerm<BenefitClass>,
  p: TermsOf<SettlementParameters>,
): MoneyTerm {
  const aid = (base: MoneyTerm): MoneyTerm => {
    const covered = base.minus(p.assistanceDeductible.at(personClass)).atLeast(nothing);
    const byRate = covered
      .as('救助基数超过起付线的部分', 'base above the assistance deductible')
      .times(p.assistanceRate.at(personClass));
    return byRate.round(toFen).atMost(p.assistanceCap.at(personClass));
  };
  const baseNow = baseBefore.plus(remaining).as('含本次累计救助基数', 'assistance base with this stay');
  const earlier = aid(baseBefore).as('此前累计医疗救助', 'assistance so far');
  const now = aid(baseNow).as('含本次累计医疗救助', 'assistance with this stay');
  return now.minus(earlier);
}
