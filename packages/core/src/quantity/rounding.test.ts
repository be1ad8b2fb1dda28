import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideExactly, divideRounded, rounding, type RoundingMode } from './rounding.ts';

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

  it('agrees with decimal.js on every half', () => {
    for (const [n, d] of [-7, -5, -3, -1, 1, 3, 5, 7].flatMap((odd) => [
      [odd, 2],
      [3 * odd, 6],
    ]) as [number, number][]) {
      const expected = new Decimal(n).div(d).toDecimalPlaces(0, reference).toNumber();
      expect(divideRounded(n, d, mode)).toBe(expected === 0 ? 0 : expected);
      expect(Number(divideExactly(BigInt(n), BigInt(d), mode))).toBe(expected === 0 ? 0 : expected);
    }
  });

  it('leaves a quotient without remainder as it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(2 ** 30), max: 2 ** 30 }),
        fc.integer({ min: 1, max: 2 ** 20 }),
        (quotient, d) => {
          expect(divideRounded(quotient * d, d, mode)).toBe(quotient);
          expect(divideExactly(BigInt(quotient * d), BigInt(d), mode)).toBe(BigInt(quotient));
        },
      ),
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
  it('divides up to the end of the exact range', () => {
    expect(divideRounded(2 ** 51, 1, 'down')).toBe(2 ** 51);
    expect(divideRounded(3, 2 ** 51, 'up')).toBe(1);
  });

  it('gives up, rather than err, beyond the exact range', () => {
    expect(divideRounded(3, 2 ** 52, 'halfUp')).toBeNaN();
    expect(divideRounded(2 ** 52, 3, 'halfUp')).toBeNaN();
    expect(divideExactly(2n ** 80n, 3n, 'down')).toBe(2n ** 80n / 3n);
  });
});

describe('rounding of the law', () => {
  it('carries its grain in fen, and its source', () => {
    expect(rounding('halfUp', '0.01', '鲁医保发〔2019〕1号')).toEqual({
      mode: 'halfUp',
      grain: 1,
      source: '鲁医保发〔2019〕1号',
    });
  });

  it.each(['0', '-0.01'])('is to no grain of %s yuan', (grain) => {
    expect(() => rounding('halfUp', grain, '—')).toThrow(`DZ105 grain is ${grain}, outside the range 0.01 to .`);
  });
});
