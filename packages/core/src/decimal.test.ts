import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moneyFrom, toDecimal } from './decimal.ts';
import { largestMoney, type Money } from './quantity/money.ts';
import { divideExactly, rounding, type RoundingMode } from './quantity/rounding.ts';

it('rounds a quotient as whole numbers do, in every mode and at every grain', () => {
  const mode = fc.constantFrom<RoundingMode>('halfUp', 'halfEven', 'down', 'up');
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.integer({ min: 1, max: 9999 }),
      mode,
      fc.constantFrom('0.01', '0.1', '1'),
      (fen, by, how, grain) => {
        const rule = rounding(how, grain, 'test');
        const expected = divideExactly(BigInt(fen), BigInt(by) * BigInt(rule.grain), how) * BigInt(rule.grain);
        expect(BigInt(moneyFrom(toDecimal(fen as Money, 'fen').div(by), rule))).toBe(expected);
      },
    ),
  );
});

it('refuses an amount beyond the largest', () => {
  expect(() => moneyFrom(toDecimal(largestMoney, 'fen').plus(1), rounding('down', '0.01', 'test'))).toThrow('DZ303');
});

it('reads a ratio and a rate as fractions of one', () => {
  expect(toDecimal({ numerator: 1, denominator: 8 }, 'one').toString()).toBe('0.125');
});
