import type { Cell } from './cell.ts';
import { usualForm, written } from './written.ts';

/** A number as a cell writes it: digits without separators, its unit, and whether it was written in the usual form. */
export interface Numeral {
  /** A plain decimal like `-1234.5`. */
  readonly digits: string;
  /** What stands behind it, as 元 or 万元. */
  readonly unit: string;
  readonly usual: boolean;
}

const form =
  /^(?<sign>[-+]?)[¥￥]?(?<whole>\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.(?<part>\d{0,15}))?\s*(?<unit>[^\d.,\s]{0,6})$/u;

/** Reads a number as offices write it; undefined when it is none. */
export function numeralIn(cell: Cell): Numeral | undefined {
  if (typeof cell === 'number') {
    const digits = withoutNoise(cell);
    return plainNumber.test(digits) ? { digits, unit: '', usual: true } : undefined;
  }
  const plain = usualForm(cell);
  const { sign, whole, part = '', unit = '' } = form.exec(plain)?.groups ?? {};
  if (whole === undefined) return undefined;
  const digits = `${sign === '-' ? '-' : ''}${whole.replaceAll(',', '')}${part === '' ? '' : `.${part}`}`;
  return { digits, unit, usual: digits === written(cell) };
}

/** What is very large or very small is written with an exponent: no figure of an office. */
const plainNumber = /^-?\d+(?:\.\d+)?$/u;

/** A spreadsheet keeps 0.1 + 0.2 as 0.30000000000000004: beyond fifteen digits there is only noise. */
function withoutNoise(number: number): string {
  return String(Number(number.toPrecision(15)));
}

/** A plain decimal times a power of ten, exactly: `1.2802` by 4 places is `12802`. */
export function shifted(digits: string, places: number): string {
  const negative = digits.startsWith('-');
  const [whole = '0', part = ''] = (negative ? digits.slice(1) : digits).split('.');
  const padded = part.padEnd(places, '0');
  const moved = `${whole}${padded.slice(0, places)}`.replace(/^0+(?=\d)/u, '');
  const rest = padded.slice(places);
  return `${negative ? '-' : ''}${moved}${rest ? `.${rest}` : ''}`;
}

/** Whether a number says no unit, or one of these. */
export function saysUnit({ unit }: Numeral, units: readonly string[]): boolean {
  return unit === '' || units.includes(unit);
}
