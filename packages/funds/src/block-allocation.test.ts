import type { Money, Rate } from '@dzfp/core';
import { countyUnits } from '@dzfp/core/model';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blockAllocation } from './block-allocation.ts';
import { divideIntoBlocks } from './divide-into-blocks.ts';
import type { CountyClaim, Task } from './model/county-claim.ts';
import { factors, type Factor } from './model/factor.ts';

const due = countyUnits.map(({ code }) => code);
const task = fc.record({
  name: fc.constant('t'),
  binding: fc.boolean(),
  poverty: fc.boolean(),
  amount: fc.nat(1_000_000).map((fen) => fen as Money),
}) as fc.Arbitrary<Task>;
const claim = (unit: string): fc.Arbitrary<CountyClaim> =>
  fc.record({
    unit: fc.constant(unit),
    factors: fc.record(
      Object.fromEntries(factors.map((factor) => [factor, fc.nat(1000).map((n) => n + 1)] as const)),
    ) as unknown as fc.Arbitrary<CountyClaim['factors']>,
    tasks: fc.array(task, { maxLength: 3 }),
  });
const claims = fc.tuple(...due.map(claim)) as unknown as fc.Arbitrary<readonly CountyClaim[]>;
const rest = fc.nat(1_000_000_000);
const weights = (first: number): Readonly<Record<Factor, Rate>> => {
  const other = (1_000_000 - first) / 6;
  return Object.fromEntries(factors.map((factor, i) => [factor, i === 0 ? first : other])) as Record<Factor, Rate>;
};
const parameters = (first = 400_000): Parameters<typeof divideIntoBlocks>[1] => ({
  factorWeights: weights(first),
  leastBlock: 0 as Money,
  mostBlock: null,
});
const divide = (units: readonly CountyClaim[], free: number, first?: number): ReturnType<typeof divideIntoBlocks> => {
  const tasks = units.flatMap((each) => each.tasks).filter(({ binding }) => binding);
  const pool = (free + tasks.reduce((sum, { amount }) => sum + amount, 0)) as Money;
  return divideIntoBlocks({ pool, povertyMoney: Math.floor(free / 2) as Money, units, due }, parameters(first));
};

const wire = fc.tuple(claims, rest, fc.nat(100)).map(([units, free, part]) => {
  const bound = units.flatMap(({ tasks }) => tasks).reduce((sum, { amount }) => sum + amount, 0);
  const pool = bound + free;
  return blockAllocation.input.encode({
    allocatedOn: 18_000 as never,
    pool: pool as Money,
    povertyMoney: Math.floor((pool * part) / 100) as Money,
    units,
  }) as unknown as Readonly<Record<string, unknown>>;
});
testPolicy(blockAllocation, {
  input: wire,
  parameters: fc.constant({
    factorWeights: Object.fromEntries(factors.map((factor, i) => [factor, i === 0 ? '0.4' : '0.1'])),
    leastBlock: '0.00',
    mostBlock: null,
  }),
});

it('the blocks sum to the pool to the fen, whatever the factors', () => {
  fc.assert(
    fc.property(claims, rest, (units, free) => {
      const blocks = divide(units, free);
      expect(blocks.reduce((sum, each) => sum + each.free, 0)).toBe(free);
      expect(blocks).toHaveLength(13);
    }),
  );
});

it('the order of the units does not matter', () => {
  fc.assert(
    fc.property(claims, rest, (units, free) => {
      expect(divide(units.toReversed(), free)).toEqual(divide(units, free));
    }),
  );
});

it('equal units get equal free parts but for one fen', () => {
  fc.assert(
    fc.property(claims, rest, (units, free) => {
      const [first] = units as [CountyClaim];
      const twins = units.map((each) => ({ ...first, unit: each.unit }));
      const parts = divide(twins, free).map((block) => block.free);
      expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
    }),
  );
});

it('a factor that weighs more never takes from the unit with the largest share of it', () => {
  fc.assert(
    fc.property(claims, rest, (units, free) => {
      const shareOf = (unit: CountyClaim, factor: Factor): number =>
        (unit.factors[factor] ?? 0) / units.reduce((sum, each) => sum + (each.factors[factor] ?? 0), 0);
      const gains = units.filter((unit) =>
        factors.every((factor) => shareOf(unit, 'poorPeople') >= shareOf(unit, factor)),
      );
      const before = new Map(divide(units, free, 400_000).map((each) => [each.unit, each.free] as const));
      const after = new Map(divide(units, free, 700_000).map((each) => [each.unit, each.free] as const));
      // One fen is the rounding: a grain may go to a larger remainder.
      for (const { unit } of gains) expect(after.get(unit)).toBeGreaterThanOrEqual((before.get(unit) ?? 0) - 1);
    }),
  );
});

it('no unit has to use more for poverty alleviation than it gets, and together they use what was put in', () => {
  fc.assert(
    fc.property(claims, rest, (units, free) => {
      const blocks = divide(units, free);
      for (const { povertyLeast, block } of blocks) expect(povertyLeast).toBeLessThanOrEqual(block);
      expect(blocks.reduce((sum, each) => sum + each.povertyLeast, 0)).toBeGreaterThanOrEqual(Math.floor(free / 2));
    }),
  );
});

it('a least and a most hold for the whole block, binding tasks included', () => {
  fc.assert(
    fc.property(claims, (units) => {
      const bare = units.map((each) => ({ ...each, tasks: [] }));
      const bounds = { ...parameters(), leastBlock: 5000 as Money, mostBlock: 9000 as Money };
      const division = { pool: 91_000 as Money, povertyMoney: 0 as Money, units: bare, due };
      for (const { block } of divideIntoBlocks(division, bounds)) {
        expect(block).toBeGreaterThanOrEqual(5000);
        expect(block).toBeLessThanOrEqual(9000);
      }
    }),
  );
});
