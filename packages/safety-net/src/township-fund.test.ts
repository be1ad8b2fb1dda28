import { chain, parseDay, parseMoney } from '@dzfp/core';
import { conservation, type Entry } from '@dzfp/core/ledger';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { townshipFund } from './township-fund.ts';
import variations from './variations/township-fund.json' with { type: 'json' };

testPolicy(townshipFund, { variations });

const movement = fc.record({
  kind: fc.constantFrom('deposit' as const, 'help' as const),
  amount: fc.integer({ min: 0, max: 200_000 }).map((fen) => (fen / 100).toFixed(2)),
});

it('the books of a fund conserve: what entered has left or is held', () => {
  fc.assert(
    fc.property(fc.array(movement, { maxLength: 12 }), (movements) => {
      const items = movements.map((each, i) => ({
        ...each,
        fund: 'A',
        on: '2019-05-01',
        number: String(i).padStart(3, '0'),
      }));
      const bound = townshipFund.with({ limitPerHelp: '1500.00' });
      const links = chain(townshipFund, items, bound).flatMap((each) => each.links);
      const on = parseDay('2019-05-01');
      const entries = links.flatMap(({ result }, i): Entry<ReturnType<typeof parseMoney>>[] => [
        { id: `in ${i}`, on, from: null, to: 'fund', amount: parseMoney(result.paidIn), document: String(i) },
        { id: `out ${i}`, on, from: 'fund', to: null, amount: parseMoney(result.paidOut), document: String(i) },
      ]);
      expect(conservation(entries, on).holds).toBe(true);
    }),
  );
});
