import { moneyFrom, toDecimal } from '@dzfp/core/decimal';
import { addMonths, parseDay, wholeYears, type Day, type Money, type RoundingMode } from '@dzfp/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completedYears, monthsLater } from './calendar.ts';
import { order, product, quotient, rational, rounded, sum } from './rational.ts';

const someDay = fc.integer({ min: -30_000, max: 60_000 });

describe('exact fractions', () => {
  const fraction = fc
    .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
    .map(([n, d]) => rational(n, d));

  it('round as decimal.js does, by another definition', () => {
    const mode = fc.constantFrom<RoundingMode[]>('halfUp', 'halfEven', 'down', 'up');
    fc.assert(
      fc.property(fraction, fc.constantFrom(1, 10, 100), mode, (value, grain, how) => {
        const rounding = { mode: how, grain: grain as Money, source: 'X' };
        const decimal = toDecimal({ numerator: Number(value.n), denominator: Number(value.d) }, 'one');
        expect(rounded(value, rounding)).toEqual(rational(moneyFrom(decimal, rounding)));
      }),
    );
  });

  it('divide what they multiply', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        fc.pre(b.n !== 0n);
        expect(order(quotient(product(a, b), b), a)).toBe(0);
        expect(order(sum(a, b), sum(b, a))).toBe(0);
      }),
    );
  });
});

describe('calendar arithmetic', () => {
  it('steps by months as the library does', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -300, max: 300 }), (day, months) => {
        for (const rule of ['lastDay', 'nextFirst'] as const) {
          expect(monthsLater(day, months, rule)).toBe(addMonths(day as Day, months, rule));
        }
      }),
    );
  });

  it('counts years as the library does', () => {
    fc.assert(
      fc.property(someDay, someDay, (from, to) => {
        expect(completedYears(from, to)).toBe(wholeYears(from as Day, to as Day));
      }),
      { numRuns: 2000, examples: [[parseDay('2016-02-29'), parseDay('2017-02-28')]] },
    );
  });
});
