/**
 * The bridge to decimal.js, for procedures that need long fractions: interest by the day, growth, shares of shares. Formulas
 * do not need it.
 *
 * @module @dzfp/core/decimal
 */
import { Decimal } from 'decimal.js';
import { failure } from './error/dzfp-error.ts';
import { largestMoney, type Money } from './quantity/money.ts';
import { rateScale, type Rate } from './quantity/rate.ts';
import type { Ratio } from './quantity/ratio.ts';
import type { Rounding, RoundingMode } from './quantity/rounding.ts';

/** A constructor of its own: forty digits, and nobody else's settings. */
const Exact: typeof Decimal = /* @__PURE__ */ Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

const modes: Readonly<Record<RoundingMode, Decimal.Rounding>> = {
  halfUp: Decimal.ROUND_HALF_UP,
  halfEven: Decimal.ROUND_HALF_EVEN,
  down: Decimal.ROUND_FLOOR,
  up: Decimal.ROUND_CEIL,
};

/** An amount in fen, a rate as a fraction of one, or a ratio, as a decimal number. */
export function toDecimal(value: Money | Rate | Ratio, unit: 'fen' | 'one'): Decimal {
  if (typeof value === 'object') return new Exact(value.numerator).div(value.denominator);
  return unit === 'fen' ? new Exact(value) : new Exact(value).div(rateScale);
}

/**
 * Brings a decimal number of fen to an amount, by a rounding of the law.
 *
 * @throws DzfpError DZ303 when it is beyond the largest amount
 * @example
 * ```ts
 * import { parseMoney, parseRate, printMoney, rounding } from '@dzfp/core';
 * import { moneyFrom, toDecimal } from '@dzfp/core/decimal';
 * const interest = toDecimal(parseMoney('50000'), 'fen').times(toDecimal(parseRate('0.0435'), 'one')).times(31).div(365);
 * printMoney(moneyFrom(interest, rounding('halfUp', '0.01', 'an example'))) // => '184.73'
 * ```
 */
export function moneyFrom(fen: Decimal, { mode, grain }: Rounding): Money {
  const rounded = fen.div(grain).toDecimalPlaces(0, modes[mode]).times(grain);
  if (rounded.abs().gt(largestMoney)) throw failure('DZ303', { field: 'amount' });
  return rounded.toNumber() as Money;
}
