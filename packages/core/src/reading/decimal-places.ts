import { divideExactly } from '../quantity/rounding.ts';

/**
 * Prints a quotient as a decimal: exactly where it ends, else half up at `places`. Only for people to read; nothing computes
 * with it.
 */
export function printDecimal(numerator: number | bigint, denominator: number | bigint, places = 12): string {
  return shortly(Number(numerator), Number(denominator), places) ?? atLength(numerator, denominator, places);
}

/** The usual case, a quotient that ends early, in plain numbers. */
function shortly(numerator: number, denominator: number, places: number): string | undefined {
  for (let shift = 0, scale = 1; shift <= places; shift++, scale *= 10) {
    if (scale % denominator !== 0) continue;
    const scaled = numerator * (scale / denominator);
    return Number.isSafeInteger(scaled) ? printScaled(String(scaled), shift) : undefined;
  }
  return undefined;
}

function atLength(numerator: number | bigint, denominator: number | bigint, places: number): string {
  const scale = 10n ** BigInt(places);
  return printScaled(String(divideExactly(BigInt(numerator) * scale, BigInt(denominator), 'halfUp')), places);
}

/** Prints an exact quotient: as a decimal where it ends within twelve places, else as a fraction in lowest terms. */
export function printExactly(numerator: bigint, denominator: bigint): string {
  for (let shift = 0, scaled = numerator; shift <= 12; shift++, scaled *= 10n) {
    if (scaled % denominator === 0n) return printScaled(String(scaled / denominator), shift);
  }
  let [common, rest] = [denominator, numerator < 0n ? -numerator : numerator];
  while (rest !== 0n) [common, rest] = [rest, common % rest];
  return `${numerator / common}/${denominator / common}`;
}

/** Sets the point into a whole number, so many digits from the right; zeros at the end are left out. */
function printScaled(whole: string, shift: number): string {
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = whole.slice(sign.length).padStart(shift + 1, '0');
  const point = digits.length - shift;
  const decimals = digits.slice(point).replace(/(?<!0)0+$/, '');
  return `${sign}${digits.slice(0, point)}${decimals === '' ? '' : `.${decimals}`}`;
}
