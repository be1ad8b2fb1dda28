import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assumedSheet } from './points-ledger-examples.ts';
import { pointsLedger } from './points-ledger.ts';

testPolicy(pointsLedger, { parameters: assumedSheet });

const bound = pointsLedger.with(assumedSheet);
const deed = fc.record({
  account: fc.constantFrom('H-1', 'H-2'),
  on: fc.constantFrom('2019-05-06', '2019-05-07', '2019-06-01'),
  kind: fc.constantFrom('earn' as const, 'spend' as const, 'expire' as const),
  heading: fc.constantFrom('环境卫生', '公益劳动'),
  points: fc.nat({ max: 50 }),
  witnessed: fc.boolean(),
});
const movements = fc.array(deed, { maxLength: 10 }).map((all) => all.map((each, i) => ({ ...each, id: String(i) })));

it('the order of the lines does not matter', () => {
  fc.assert(
    fc.property(movements, (lines) => {
      const book = { asOf: '2019-06-30', stock: '60.00' };
      expect(bound.evaluate({ ...book, movements: lines.toReversed() })).toEqual(
        bound.evaluate({ ...book, movements: lines }),
      );
    }),
  );
});

it('nothing is earned in a heading beyond its ceiling of the month', () => {
  fc.assert(
    fc.property(movements, (lines) => {
      const ofOne = lines.filter(
        ({ account, kind, heading, on }) =>
          account === 'H-1' && kind === 'earn' && heading === '环境卫生' && on < '2019-06-01',
      );
      const { accounts } = bound.evaluate({ asOf: '2019-06-30', stock: '0.00', movements: ofOne });
      expect(accounts.every(({ earned }) => earned <= 30)).toBe(true);
    }),
  );
});
