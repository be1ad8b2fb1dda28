import { failure } from '../error/dzfp-error.ts';
import { parseMoney, type Money } from './money.ts';

/** How a fraction of the grain is placed: half away from zero (四舍五入), to the even one, towards minus or plus infinity. */
export type RoundingMode = 'halfUp' | 'halfEven' | 'down' | 'up';

/**
 * A rounding as the law states it: how, to which amount, and on whose word. It is a value, so that no figure is rounded
 * without a source.
 */
export interface Rounding {
  readonly mode: RoundingMode;
  readonly grain: Money;
  readonly source: string;
}

/** Makes a rounding; `grain` in yuan. */
export function rounding(mode: RoundingMode, grain: string, source: string): Rounding {
  const fen = parseMoney(grain);
  if (fen <= 0) throw failure('DZ105', { field: 'grain', found: grain, least: '0.01', most: '' });
  return { mode, grain: fen, source };
}

/** Largest dividend for which the quotient of two numbers, rounded down, is exact. */
const exactDividend = 2 ** 51;

/**
 * Divides exactly and rounds: whole numbers in, a whole number out, NaN when an operand is too large for plain numbers (the
 * caller then takes `divideExactly`).
 */
export function divideRounded(dividend: number, divisor: number, mode: RoundingMode): number {
  const size = Math.abs(dividend);
  if (size > exactDividend || divisor > exactDividend) return Number.NaN;
  let quotient = Math.floor(size / divisor);
  const twice = 2 * (size - quotient * divisor);
  if (mode === 'halfUp') quotient += twice >= divisor ? 1 : 0;
  else if (mode === 'up') quotient += twice > 0 && dividend > 0 ? 1 : 0;
  else if (mode === 'halfEven') quotient += twice > divisor || (twice === divisor && quotient % 2 === 1) ? 1 : 0;
  else if (dividend < 0 && twice > 0) quotient += 1;
  return dividend < 0 && quotient !== 0 ? -quotient : quotient;
}

/** {@link divideRounded} for whole numbers of any size; `down` and `up` are towards minus and plus infinity. */
export function divideExactly(dividend: bigint, divisor: bigint, mode: RoundingMode): bigint {
  const size = dividend < 0n ? -dividend : dividend;
  let quotient = size / divisor;
  const twice = 2n * (size - quotient * divisor);
  if (mode === 'halfUp') quotient += twice >= divisor ? 1n : 0n;
  else if (mode === 'up') quotient += twice > 0n && dividend > 0n ? 1n : 0n;
  else if (mode === 'halfEven') quotient += twice > divisor || (twice === divisor && quotient % 2n === 1n) ? 1n : 0n;
  else if (dividend < 0n && twice > 0n) quotient += 1n;
  return dividend < 0n ? -quotient : quotient;
}
