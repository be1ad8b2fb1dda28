import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { projectShock } from './project-shock.ts';

testPolicy(projectShock);

it('a heavier fall never leaves more', () => {
  const bound = projectShock.with({ mostOfOne: '0.5' });
  const yuan = fc.nat({ max: 99_999 }).map((fen) => (fen / 100).toFixed(2));
  const lines = fc.array(fc.record({ product: fc.constant('p'), income: yuan, guaranteed: yuan }), { maxLength: 5 });
  const percent = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(lines, percent, percent, (all, one, other) => {
      const after = (shock: number): number =>
        Number(bound.evaluate({ on: '2019-05-01', cost: '0.00', lines: all, shock: (shock / 100).toFixed(2) }).after);
      expect(after(Math.max(one, other))).toBeLessThanOrEqual(after(Math.min(one, other)));
    }),
  );
});
