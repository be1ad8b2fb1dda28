import { failure } from '../error/dzfp-error.ts';

declare const rate: unique symbol;

/** A rate (比例): a whole number of millionths, exact. On the wire it is a decimal string with at most six decimals. */
export type Rate = number & { readonly [rate]: 'millionths' };

/** How many parts make one. */
export const rateScale = 1_000_000;

/** Reads a decimal into millionths, NaN when the text is no rate. */
export function readRate(decimal: string): number {
  if (!/^\d{1,6}(?:\.\d{1,6})?$/.test(decimal)) return Number.NaN;
  const [whole = '', decimals = ''] = decimal.split('.');
  return Number(whole) * rateScale + Number(decimals.padEnd(6, '0'));
}

/**
 * Reads a rate.
 *
 * @param decimal - `"0.65"` for sixty-five percent
 * @throws DzfpError DZ102 when the text is no such rate
 */
export function parseRate(decimal: string): Rate {
  const millionths = readRate(decimal);
  if (Number.isNaN(millionths)) throw failure('DZ102', { field: 'rate', found: JSON.stringify(decimal) });
  return millionths as Rate;
}

/** Prints a rate as a decimal string without trailing zeros. */
export function printRate(of: Rate): string {
  if (of < 0) return `-${printRate(-of as Rate)}`;
  const decimals = of % rateScale;
  const whole = (of - decimals) / rateScale;
  return decimals === 0
    ? String(whole)
    : `${whole}.${String(decimals)
        .padStart(6, '0')
        .replace(/(?<!0)0+$/, '')}`;
}
