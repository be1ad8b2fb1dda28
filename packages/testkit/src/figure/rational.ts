import type { Rounding } from '@dzfp/core';

/** An exact fraction in lowest terms, its denominator positive. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** Makes a fraction; the denominator must not be zero. */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  const [above, below] = [BigInt(n), BigInt(d)];
  const common = gcd(above < 0n ? -above : above, below < 0n ? -below : below) * (below < 0n ? -1n : 1n);
  return { n: above / common, d: below / common };
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/** Sum. */
export function sum(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

/** Difference. */
export function difference(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d - b.n * a.d, a.d * b.d);
}

/** Product. */
export function product(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d);
}

/** Quotient; the divisor must not be zero. */
export function quotient(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n);
}

/** Negative, zero or positive, as the first is smaller, equal or larger. */
export function order(a: Rational, b: Rational): -1 | 0 | 1 {
  const gap = a.n * b.d - b.n * a.d;
  return gap < 0n ? -1 : gap > 0n ? 1 : 0;
}

/** The next whole number that is not larger. */
function floor({ n, d }: Rational): bigint {
  const towardsZero = n / d;
  return n < 0n && towardsZero * d !== n ? towardsZero - 1n : towardsZero;
}

/** Brings a fraction to a grain: defined by distances, not by remainders as the library does it. */
export function rounded(value: Rational, { mode, grain }: Rounding): Rational {
  const steps = quotient(value, rational(grain));
  const below = floor(steps);
  const above = floor(rational(-steps.n, steps.d)) * -1n;
  const nearer = order(difference(steps, rational(below)), difference(rational(above), steps));
  const awayFromZero = value.n < 0n ? below : above;
  const even = below % 2n === 0n ? below : above;
  const half = mode === 'halfUp' ? awayFromZero : even;
  const nearest = nearer < 0 ? below : nearer > 0 ? above : half;
  const chosen = mode === 'down' ? below : mode === 'up' ? above : nearest;
  return rational(chosen * BigInt(grain));
}
