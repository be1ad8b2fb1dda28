import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideExactly, divideRounded, type RoundingMode } from './rounding.ts';

const modes: readonly (readonly [RoundingMode, Decimal.Rounding])[] = [
  ['halfUp', Decimal.ROUND_HALF_UP],
  ['halfEven', Decimal.ROUND_HALF_EVEN],
  ['down', Decimal.ROUND_FLOOR],
  ['up', Decimal.ROUND_CEIL],
];

describe.each(modes)('rounding %s', (mode, reference) => {
  it('agrees with decimal.js on every quotient, ties included', () => {
    const dividend = fc.oneof(fc.integer({ min: -(2 ** 50), max: 2 ** 50 }), fc.integer({ min: -500, max: 500 }));
    fc.assert(
      fc.property(dividend, fc.integer({ min: 1, max: 1_000_000 }), (n, d) => {
        const expected = new Decimal(n).div(d).toDecimalPlaces(0, reference).toNumber();
        expect(divideRounded(n, d, mode)).toBe(expected === 0 ? 0 : expected);
      }),
    );
  });

  it('is the same in plain numbers and in whole numbers of any size', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 51), max: 2 ** 51 }), fc.integer({ min: 1, max: 2 ** 31 }), (n, d) => {
        expect(BigInt(divideRounded(n, d, mode))).toBe(divideExactly(BigInt(n), BigInt(d), mode));
      }),
    );
  });
});

describe('plain rounding', () => {
  it('gives up, rather than err, beyond the exact range', () => {
    expect(divideRounded(2 ** 52, 3, 'halfUp')).toBeNaN();
    expect(divideExactly(2n ** 80n, 3n, 'down')).toBe(2n ** 80n / 3n);
  });
});
