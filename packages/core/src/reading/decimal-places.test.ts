import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printDecimal } from './decimal-places.ts';

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });
const denominators = fc.oneof(
  fc.constantFrom(1, 2, 4, 5, 20, 100, 2000, 1_000_000, 3, 7, 24),
  fc.integer({ min: 1, max: 1e9 }),
);

it('prints what the quotient is, half up at the last place', () => {
  fc.assert(
    fc.property(
      fc.maxSafeInteger(),
      denominators,
      fc.integer({ min: 1, max: 12 }),
      (numerator, denominator, places) => {
        const quotient = new Exact(numerator).dividedBy(denominator).toDecimalPlaces(places);
        expect(printDecimal(numerator, denominator, places)).toBe(quotient.isZero() ? '0' : quotient.toString());
      },
    ),
    { numRuns: 2000 },
  );
});

it.each([
  [13, 20, '0.65'],
  [-5, 100, '-0.05'],
  [0, 7, '0'],
  [12_300, 100, '123'],
  [1, 3, '0.333333333333'],
  [2, 3, '0.666666666667'],
] as const)('prints %i/%i as %s', (numerator, denominator, printed) => {
  expect(printDecimal(numerator, denominator)).toBe(printed);
});
