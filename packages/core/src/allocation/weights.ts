import { failure } from '../error/dzfp-error.ts';
import { shown } from '../schema/shown.ts';
import type { Claim } from './claim.ts';
import type { Whole } from './whole.ts';

/** The weights of claims as whole numbers in the same proportion. */
export function wholeWeights(claims: readonly Claim<Whole>[]): readonly bigint[] {
  const fractions = claims.map(({ key, weight }) => {
    const ratio = typeof weight === 'object' ? weight : { numerator: weight, denominator: 1 };
    const fits = [ratio.numerator, ratio.denominator].every((n) => typeof n === 'bigint' || Number.isSafeInteger(n));
    if (!fits || ratio.numerator < 0 || ratio.denominator <= 0) {
      const found = typeof weight === 'object' ? `${weight.numerator}/${weight.denominator}` : String(weight);
      throw failure('DZ603', { key, found: shown(found) }, ['claims', key, 'weight']);
    }
    return { numerator: BigInt(ratio.numerator), denominator: BigInt(ratio.denominator) };
  });
  const common = fractions.reduce(
    (all, { denominator }) => (all * denominator) / greatestDivisor(all, denominator),
    1n,
  );
  return fractions.map(({ numerator, denominator }) => numerator * (common / denominator));
}

/** An exact fraction, reduced and printed. */
export function printFraction(numerator: bigint, denominator: bigint): string {
  const divisor = greatestDivisor(numerator, denominator);
  return `${numerator / divisor}/${denominator / divisor}`;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
