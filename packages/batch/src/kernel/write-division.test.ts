import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactProduct, floorOf } from './write-division.ts';

test('a product in the place of a quotient has its floor, at multiples of the divisor and a unit beside them', () => {
  const cases = fc.record({
    divisor: fc.integer({ min: 2, max: 1_000_000 }),
    part: fc.double({ min: -1, max: 1, noNaN: true }),
    beside: fc.constantFrom(-1, 0, 1),
  });
  fc.assert(
    fc.property(cases, ({ divisor, part, beside }) => {
      const value = Math.floor((part * (exactProduct - 1)) / divisor) * divisor + beside;
      fc.pre(Math.abs(value) <= exactProduct);
      const code = floorOf(String(value), 0, { divisor, half: 0, quick: true });
      // oxlint-disable-next-line typescript/no-implied-eval -- what is tested is code
      const floor = new Function(`return ${code}`) as () => number;
      const quotient = BigInt(value) / BigInt(divisor);
      const below = BigInt(value) % BigInt(divisor) < 0n ? 1n : 0n;
      expect(BigInt(floor())).toBe(quotient - below);
    }),
    { numRuns: 3000 },
  );
});
