import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quotaKinds } from './quota-ledger-examples.ts';
import { quotaProceeds } from './quota-proceeds.ts';

const fen = (amount: string): bigint => BigInt(amount.replace('.', ''));
const price = fc
  .nat({ max: 1_000_000_000 })
  .map((of) => `${Math.floor(of / 100)}.${String(of % 100).padStart(2, '0')}`);
const sale = fc
  .record({
    pricePerMu: price,
    areas: fc.array(fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 10_000_000 })), { maxLength: 5 }),
  })
  .map(({ pricePerMu, areas }) => ({
    on: '2019-05-01',
    kind: '增减挂钩节余',
    buyer: '某区（虚构）',
    region: '370102',
    pricePerMu,
    parts: areas.map((area, i) => ({ village: `37142290100${i}`, area })),
  }));

testPolicy(quotaProceeds, { parameters: quotaKinds, input: sale });

const bound = quotaProceeds.with(quotaKinds);

it('brings area times price, rounded half up, and each village its part to the fen', () => {
  fc.assert(
    fc.property(sale, (given) => {
      const { area, proceeds, shares } = bound.evaluate(given);
      // 2000 square metres are three mu: so many times the proceeds are three times price and area, but for half a fen.
      const off = 2000n * fen(proceeds) - 3n * fen(given.pricePerMu) * BigInt(area);
      expect(off > -1000n && off <= 1000n).toBe(true);
      for (const [i, { amount }] of shares.entries()) {
        const rest = fen(amount) * BigInt(area) - fen(proceeds) * BigInt(given.parts[i]!.area);
        expect(rest > -BigInt(area) && rest < BigInt(area)).toBe(true);
      }
    }),
  );
});
