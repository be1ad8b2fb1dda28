import { failure, type Count, type Rate, type Table } from '@dzfp/core';
import type { Contribution } from './model/county-block.ts';
import type { CountyClaim } from './model/county-claim.ts';
import { factors, type Factor } from './model/factor.ts';

/** A unit's weight in the free part, and what it is made of. */
export interface FactorWeight {
  readonly unit: string;
  readonly weight: bigint;
  readonly contributions: readonly Contribution[];
}

/**
 * 因素法: the weight of a unit is the sum over the factors of `weight × score ÷ score of all units`, brought to one common
 * denominator so that it is exact. A factor in which no unit scores divides nothing; one of weight zero is not used.
 *
 * @throws DzfpError DZ302 a weight is not published; DZ301 a unit has no score in a factor that counts
 */
export function factorWeights(claims: readonly CountyClaim[], weights: Table<Factor, Rate>): readonly FactorWeight[] {
  const unpublished = factors.filter((factor) => weights[factor] === undefined);
  if (unpublished.length > 0) throw failure('DZ302', { missing: unpublished.join(', ') });
  const used = factors.filter((factor) => (weights[factor] ?? 0) > 0);
  const missing = claims.flatMap(({ unit, factors: scores }) =>
    used.flatMap((factor) => (scores[factor] === undefined ? [`${unit}.${factor}`] : [])),
  );
  if (missing.length > 0) throw failure('DZ301', { missing: missing.join(', ') });
  const scoreOf = (claim: CountyClaim, factor: Factor): number => claim.factors[factor] ?? 0;
  const totals = new Map(
    used.map((factor) => [factor, claims.reduce((sum, claim) => sum + scoreOf(claim, factor), 0)] as const),
  );
  const dividing = used.filter((factor) => (totals.get(factor) ?? 0) > 0);
  const common = dividing.reduce((product, factor) => product * BigInt(totals.get(factor) ?? 1), 1n);
  return claims.map((claim) => ({
    unit: claim.unit,
    weight: dividing.reduce((sum, factor) => {
      const part = common / BigInt(totals.get(factor) ?? 1);
      return sum + BigInt(weights[factor] ?? 0) * BigInt(scoreOf(claim, factor)) * part;
    }, 0n),
    contributions: used.map((factor) => ({
      factor,
      weight: weights[factor] as Rate,
      score: scoreOf(claim, factor) as Count,
      scoreOfAll: (totals.get(factor) ?? 0) as Count,
    })),
  }));
}
