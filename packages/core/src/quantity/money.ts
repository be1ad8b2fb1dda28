import { failure } from '../error/dzfp-error.ts';

declare const money: unique symbol;

/**
 * An amount of money (金额): a whole number of fen, exact. It is a branded number: only parsing and arithmetic of the library
 * make one. On the wire it is a decimal string in yuan.
 */
export type Money = number & { readonly [money]: 'fen' };

/** The largest amount that is read, in fen: 999,999,999,999.99 yuan. Sums of amounts stay far inside the exact range. */
export const largestMoney: Money = 99_999_999_999_999 as Money;

const minus = 45;
const point = 46;
const digit0 = 48;

/** Reads yuan into fen, NaN when the text is no amount: optional minus, digits, optionally one or two decimals. */
export function readMoney(yuan: string): number {
  const negative = yuan.charCodeAt(0) === minus;
  const start = negative ? 1 : 0;
  const end = yuan.length;
  if (end - start > 15 || end === start) return Number.NaN;
  let fen = 0;
  let decimals = -1;
  for (let i = start; i < end; i++) {
    const code = yuan.charCodeAt(i);
    if (code === point) {
      if (decimals >= 0 || i === start) return Number.NaN;
      decimals = 0;
    } else {
      const digit = code - digit0;
      if (digit < 0 || digit > 9) return Number.NaN;
      fen = fen * 10 + digit;
      if (decimals >= 0) decimals++;
    }
  }
  if (decimals === 0 || decimals > 2) return Number.NaN;
  if (decimals === -1) fen *= 100;
  else if (decimals === 1) fen *= 10;
  if (fen > largestMoney) return Number.NaN;
  return negative && fen > 0 ? -fen : fen;
}

/**
 * Reads an amount in yuan.
 *
 * @param yuan - a decimal string with at most two decimals
 * @returns the amount in fen
 * @throws DzfpError DZ101 when the text is no such amount
 * @example
 * ```ts
 * import { parseMoney, printMoney } from '@dzfp/core';
 * printMoney(parseMoney('1786.9')) // => '1786.90'
 * ```
 */
export function parseMoney(yuan: string): Money {
  const fen = readMoney(yuan);
  if (Number.isNaN(fen)) throw failure('DZ101', { field: 'amount', found: JSON.stringify(yuan) });
  return fen as Money;
}

/** The hundred endings of a printed amount: printing is done for every figure of every decision. */
const endings: readonly string[] = /* @__PURE__ */ Array.from({ length: 100 }, (_, fen) =>
  fen < 10 ? `.0${fen}` : `.${fen}`,
);

/** Prints fen as yuan with two decimals. */
export function printMoney(amount: Money): string {
  if (amount < 0) return `-${printMoney(-amount as Money)}`;
  const yuan = Math.floor(amount / 100);
  return yuan + (endings[amount - 100 * yuan] as string);
}
