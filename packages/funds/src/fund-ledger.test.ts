import { parseDay, type Day, type Money } from '@dzfp/core';
import type { Entry } from '@dzfp/core/ledger';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fundLedger } from './fund-ledger.ts';

testPolicy(fundLedger);

const bound = fundLedger.with({});
const start = parseDay('2019-01-01');
/** City to county to payee, each passing on a part of what came. */
const chain = fc
  .array(fc.tuple(fc.nat(1_000_000), fc.nat(100), fc.nat(100), fc.nat(300)), { minLength: 1, maxLength: 8 })
  .map((all) =>
    all.flatMap(([amount, first, second, on], i): readonly Entry<Money>[] => {
      const toCounty = Math.floor((amount * first) / 100);
      const toPayee = Math.floor((toCounty * second) / 100);
      const day = (days: number): Day => (start + on + days) as Day;
      const line = (id: string, days: number, from: string | null, to: string, fen: number): Entry<Money> => ({
        id: `${i}${id}`,
        on: day(days),
        from,
        to,
        amount: fen as Money,
        document: `文${i}`,
      });
      return [
        line('a', 0, null, 'city', amount),
        { ...line('b', 10, 'city', 'county', toCounty), parent: `${i}a` },
        { ...line('c', 20, 'county', `payee${i}`, toPayee), parent: `${i}b` },
      ];
    }),
  );

it('every fen at a payee traces to the one document by which it came, at every date', () => {
  fc.assert(
    fc.property(chain, fc.nat(330), (entries, days) => {
      const ledger = bound.evaluateParsed({ on: (start + days) as Day, entries });
      expect(ledger.sound).toBe(true);
      expect(ledger.untraced).toBe(0);
      for (const { node, document } of ledger.traced) {
        if (node?.startsWith('payee') === true) expect(document).toBe(`文${node.slice(5)}`);
      }
    }),
  );
});
