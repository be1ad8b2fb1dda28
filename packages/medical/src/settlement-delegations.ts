import { text, yes, type Delegation, type FlagTerm, type TermsOf } from '@dzfp/core';
import type { BenefitClass } from './model/benefit-class.ts';
import type { HospitalTier } from './model/hospital-tier.ts';
import type { SettlementParameters } from './settlement-parameters.ts';

const tiers: readonly HospitalTier[] = ['level1', 'level2', 'level3'];
/** Each class with the next less aided one. */
const steps: readonly (readonly [BenefitClass, BenefitClass])[] = [
  ['tekun', 'dibao'],
  ['dibao', 'registered'],
  ['registered', 'general'],
];

type Terms = TermsOf<SettlementParameters>;

/** A comparison that every pair of neighbouring classes satisfies; a cell that is not known is left out of it. */
function everyStep(holds: (better: BenefitClass, worse: BenefitClass) => FlagTerm): FlagTerm {
  return steps.map(([better, worse]) => holds(better, worse).ifUnknown(yes)).reduce((so, next) => so.and(next));
}

function everyTier(holds: (tier: HospitalTier) => FlagTerm): FlagTerm {
  return tiers.map(holds).reduce((so, next) => so.and(next));
}

function betterClass(
  id: string,
  limits: keyof SettlementParameters,
  zh: string,
  en: string,
  holds: (now: Terms) => FlagTerm,
): Delegation<SettlementParameters> {
  return { id, clause: '6.2', rule: text(zh, en), limits, otherwise: 'refuse', source: 'S0', holds };
}

/**
 * What a city or county may not set: a better aided class must not be treated worse in any layer. The order of classes is the
 * reading behind "two identities, the better right once".
 */
export const settlementDelegations: readonly Delegation<SettlementParameters>[] = [
  betterClass(
    'D-6.2-deductible',
    'basicDeductible',
    '待遇更优类别的起付线不高于下一类别',
    'a better class has no higher deductible',
    (p) =>
      everyTier((tier) =>
        everyStep((better, worse) =>
          p.basicDeductible.at(tier).at(better).isAtMost(p.basicDeductible.at(tier).at(worse)),
        ),
      ),
  ),
  betterClass(
    'D-6.2-rate',
    'basicRate',
    '待遇更优类别的支付比例不低于下一类别',
    'a better class has no lower rate',
    (p) =>
      everyTier((tier) =>
        everyStep((better, worse) => p.basicRate.at(tier).at(worse).isAtMost(p.basicRate.at(tier).at(better))),
      ),
  ),
  betterClass(
    'D-6.2-relief',
    'reliefRate',
    '待遇更优类别的减免比例不低于下一类别',
    'a better class has no lower relief',
    (p) =>
      everyTier((tier) =>
        everyStep((better, worse) => p.reliefRate.at(tier).at(worse).isAtMost(p.reliefRate.at(tier).at(better))),
      ),
  ),
  betterClass(
    'D-6.2-critical',
    'criticalDeductible',
    '待遇更优类别的大病起付线不高于下一类别',
    'a better class has no higher critical-illness deductible',
    (p) => everyStep((better, worse) => p.criticalDeductible.at(better).isAtMost(p.criticalDeductible.at(worse))),
  ),
  betterClass(
    'D-6.2-assistance',
    'assistanceRate',
    '待遇更优类别的救助比例不低于下一类别',
    'a better class has no lower assistance rate',
    (p) => everyStep((better, worse) => p.assistanceRate.at(worse).isAtMost(p.assistanceRate.at(better))),
  ),
  betterClass(
    'D-6.2-assistance-deductible',
    'assistanceDeductible',
    '待遇更优类别的救助起付线不高于下一类别',
    'a better class has no higher assistance deductible',
    (p) => everyStep((better, worse) => p.assistanceDeductible.at(better).isAtMost(p.assistanceDeductible.at(worse))),
  ),
];
