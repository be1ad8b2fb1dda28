import type { Task } from '../measure.ts';
import { figures, type Claim, type Outcome } from '../workload/claim.ts';

/** A percentage of an amount, half up; all operands are whole numbers. */
export function percent(amount: number, rate: number): number {
  return Math.floor((amount * rate + 50) / 100);
}

/** What critical-illness insurance pays for a base of the year. */
export function critical(base: number, benefitClass: Claim['benefitClass']): number {
  const rates = figures.criticalRates[benefitClass];
  let low: number = figures.criticalDeductible[benefitClass];
  let sum = 0;
  for (let band = 0; band < rates.length && base > low; band++) {
    const high = Math.min(base, figures.criticalBounds[band] ?? Number.POSITIVE_INFINITY);
    sum += (high - low) * (rates[band] ?? 0);
    low = high;
  }
  return Math.min(Math.floor((sum + 50) / 100), figures.criticalCap[benefitClass] ?? Number.POSITIVE_INFINITY);
}

/** What the supplement pays for a base of the year. */
export function supplement(base: number): number {
  const covered = Math.max(base - figures.supplementDeductible, 0);
  return Math.min(percent(covered, figures.supplementRate), figures.supplementCap);
}

/** The rule in plain numbers, fen throughout: the floor that no exact library can undercut. */
export function settleInNumbers(claim: Claim): Outcome {
  const { inPolicyCost, tier, benefitClass } = claim;
  const rate = Math.min(figures.rate[tier] + figures.uplift[benefitClass], figures.rateCap);
  const covered = Math.max(inPolicyCost - figures.deductible[tier], 0);
  const basic = Math.min(percent(covered, rate), figures.basicCap);
  let left = inPolicyCost - basic;
  const criticalNow = critical(claim.criticalBase + left, benefitClass) - critical(claim.criticalBase, benefitClass);
  left -= criticalNow;
  const relief = percent(left, figures.reliefRate[benefitClass]);
  left -= relief;
  const assistance = Math.min(percent(left, figures.assistanceRate[benefitClass]), figures.assistanceCap);
  left -= assistance;
  const social = Math.min(claim.granted, left);
  left -= social;
  const supplementNow = claim.insured ? supplement(claim.supplementBase + left) - supplement(claim.supplementBase) : 0;
  const burden = left - supplementNow;
  return {
    basic,
    critical: criticalNow,
    relief,
    assistance,
    social,
    supplement: supplementNow,
    burden,
    outOfPolicy: claim.totalCost - inPolicyCost,
    belowLimit: burden * 100 < inPolicyCost * figures.limit,
  };
}

export function numbersTasks(claims: readonly Claim[]): readonly Task<Outcome>[] {
  const outcome = (i: number): Outcome => settleInNumbers(claims[i] as Claim);
  return [{ implementation: 'plain numbers, by hand', figure: 'parsed', call: outcome, outcome }];
}
