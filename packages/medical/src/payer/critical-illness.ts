import type { ChoiceTerm, MoneyTerm, TermsOf } from '@dzfp/core';
import type { BenefitClass } from '../model/benefit-class.ts';
import type { SettlementParameters } from '../settlement-parameters.ts';
import { toFen } from '../settlement-rounding.ts';

/**
 * 大病保险: an annual layer in cumulative form, F(before + cost) − F(before), with deductible, bands, rounding and cap inside F:
 * neither the order of stays nor splitting one changes the year by a fen.
 */
export function criticalIllness(
  remaining: MoneyTerm,
  baseBefore: MoneyTerm,
  personClass: ChoiceTerm<BenefitClass>,
  p: TermsOf<SettlementParameters>,
): MoneyTerm {
  const deductible = p.criticalDeductible.at(personClass);
  const entitlement = (base: MoneyTerm): MoneyTerm =>
    base
      .through(p.criticalBands.at(personClass), { above: deductible })
      .round(toFen)
      .atMost(p.criticalCap.at(personClass));
  const baseNow = baseBefore.plus(remaining).as('含本次累计大病基数', 'critical-illness base with this stay');
  const earlier = entitlement(baseBefore).as('此前累计大病保险', 'critical illness so far');
  const now = entitlement(baseNow).as('含本次累计大病保险', 'critical illness with this stay');
  return now.minus(earlier);
}
