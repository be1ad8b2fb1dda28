import { nothing, type FlagTerm, type MoneyTerm, type TermsOf } from '@dzfp/core';
import type { SettlementParameters } from '../settlement-parameters.ts';
import { toFen } from '../settlement-rounding.ts';

/** 商业补充保险: an annual layer in cumulative form over what nobody else has paid, for those who are insured. */
export function commercialSupplement(
  remaining: MoneyTerm,
  baseBefore: MoneyTerm,
  insured: FlagTerm,
  p: TermsOf<SettlementParameters>,
): MoneyTerm {
  const benefit = (base: MoneyTerm): MoneyTerm => {
    const covered = base.minus(p.supplementDeductible).atLeast(nothing);
    const byRate = covered
      .as('补充基数超过起付线的部分', 'base above the supplement deductible')
      .times(p.supplementRate);
    return byRate.round(toFen).atMost(p.supplementCap);
  };
  const baseNow = baseBefore.plus(remaining).as('含本次累计补充基数', 'supplement base with this stay');
  const earlier = benefit(baseBefore).as('此前累计商业补充', 'supplement so far');
  const now = benefit(baseNow).as('含本次累计商业补充', 'supplement with this stay');
  return insured.choose(now.minus(earlier), nothing);
}
