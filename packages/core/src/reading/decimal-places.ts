import { divideExactly } from '../quantity/rounding.ts';

/**
 * Prints a quotient as a decimal: exactly where it ends, else half up at `places`. Only for people to read; nothing computes
 * with it.
 */
export function printDecimal(numerator: number, denominator: number, places = 12): string {
  const scale = 10n ** BigInt(places);
  const scaled = divideExactly(BigInt(numerator) * scale, BigInt(denominator), 'halfUp');
  const sign = scaled < 0n ? '-' : '';
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const decimals = digits.slice(-places).replace(/0+$/, '');
  return `${sign}${digits.slice(0, -places)}${decimals === '' ? '' : `.${decimals}`}`;
}
