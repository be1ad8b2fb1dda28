import { cost, random, yuan } from './random.ts';

/**
 * The shared workload: six payers settle one inpatient bill in order. Every layer is rounded half up to the fen; critical
 * illness and supplement are annual layers in cumulative form, F(before + now) − F(before).
 */
export interface Claim {
  readonly totalCost: number;
  readonly inPolicyCost: number;
  /** What earlier stays of the year left to critical-illness insurance. */
  readonly criticalBase: number;
  /** What they left to the supplement. */
  readonly supplementBase: number;
  readonly granted: number;
  readonly tier: Tier;
  readonly benefitClass: BenefitClass;
  readonly insured: boolean;
}

/** Who pays what; amounts in fen. */
export interface Outcome {
  readonly basic: number;
  readonly critical: number;
  readonly relief: number;
  readonly assistance: number;
  readonly social: number;
  readonly supplement: number;
  readonly burden: number;
  readonly outOfPolicy: number;
  readonly belowLimit: boolean;
}

export type Tier = 'township' | 'county' | 'city' | 'province';
export type BenefitClass = 'poor' | 'others';

export const tiers = ['township', 'county', 'city', 'province'] as const;

/** Amounts in fen, rates in whole percents; invented figures, the same for every implementation. */
export const figures = {
  deductible: { township: 20_000, county: 50_000, city: 80_000, province: 100_000 },
  rate: { township: 90, county: 80, city: 70, province: 60 },
  uplift: { poor: 5, others: 0 },
  rateCap: 95,
  basicCap: 15_000_000,
  criticalDeductible: { poor: 500_000, others: 1_200_000 },
  /** Upper bounds of the bands; the last band has none. */
  criticalBounds: [10_000_000, 20_000_000, 30_000_000],
  criticalRates: { poor: [65, 70, 75, 85], others: [60, 65, 70, 75] },
  criticalCap: { poor: null, others: 40_000_000 },
  reliefRate: { poor: 10, others: 0 },
  assistanceRate: { poor: 70, others: 0 },
  assistanceCap: 1_000_000,
  supplementDeductible: 300_000,
  supplementRate: 50,
  supplementCap: 20_000_000,
  /** The patient has to bear strictly less than this part of the in-policy cost. */
  limit: 10,
} as const;

/** The wire form of a claim: yuan as text. */
export interface WireClaim {
  readonly totalCost: string;
  readonly inPolicyCost: string;
  readonly criticalBase: string;
  readonly supplementBase: string;
  readonly granted: string;
  readonly tier: Tier;
  readonly benefitClass: BenefitClass;
  readonly insured: boolean;
}

export function wireClaim(claim: Claim): WireClaim {
  const { tier, benefitClass, insured } = claim;
  return {
    totalCost: yuan(claim.totalCost),
    inPolicyCost: yuan(claim.inPolicyCost),
    criticalBase: yuan(claim.criticalBase),
    supplementBase: yuan(claim.supplementBase),
    granted: yuan(claim.granted),
    tier,
    benefitClass,
    insured,
  };
}

/** Claims, the same on every run. */
export function claims(count: number): readonly Claim[] {
  const next = claimSource();
  return Array.from({ length: count }, next);
}

/** One claim after another, the same on every run. */
export function claimSource(): () => Claim {
  const draw = random(20_190_101);
  const thresholds = [20_000, 50_000, 80_000, 100_000, 1_200_000, 10_000_000, 20_000_000] as const;
  return () => {
    const inPolicyCost = cost(draw, thresholds);
    return {
      inPolicyCost,
      totalCost: inPolicyCost + (draw.chance(0.1) ? 0 : Math.floor(inPolicyCost * draw.unit())),
      criticalBase: draw.chance(0.6) ? 0 : cost(draw, thresholds),
      supplementBase: draw.chance(0.6) ? 0 : cost(draw, thresholds),
      granted: draw.chance(0.8) ? 0 : Math.floor(300_000 * draw.unit()),
      tier: draw.pick(tiers),
      benefitClass: draw.chance(0.4) ? 'poor' : 'others',
      insured: draw.chance(0.5),
    };
  };
}
