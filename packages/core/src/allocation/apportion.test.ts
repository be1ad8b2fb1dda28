import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Count } from '../quantity/count.ts';
import { parseMoney, type Money } from '../quantity/money.ts';
import { apportion } from './apportion.ts';
import { inTurn } from './key-order.ts';
import type { ApportionMethod, Claim, Share } from './claim.ts';

const methods = ['largestRemainder', 'firstByKey', 'heaviestFirst'] as const;
const method = fc.constantFrom(...methods);
const total = fc.integer({ min: 0, max: 10_000 }) as fc.Arbitrary<unknown> as fc.Arbitrary<Money>;
const weight = fc.nat(30);

function claimsOf(weights: readonly number[]): Claim<Money>[] {
  return weights.map((each, i) => ({ key: `k${i}`, weight: each }));
}

const positive = fc
  .array(weight, { minLength: 1, maxLength: 8 })
  .filter((weights) => weights.some((each) => each > 0))
  .map(claimsOf);

/** Claims with bounds around a division that exists, so that they can be kept. */
const bounded = fc
  .array(
    fc.record({ weight: fc.integer({ min: 1, max: 30 }), amount: fc.nat(50), below: fc.nat(9), above: fc.nat(9) }),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => ({
    total: parts.reduce((sum, { amount }) => sum + amount, 0) as Money,
    claims: parts.map((each, i): Claim<Money> => ({
      key: `k${i}`,
      weight: each.weight,
      least: Math.max(0, each.amount - each.below) as Money,
      most: (each.amount + each.above) as Money,
    })),
  }));

const amounts = (shares: readonly Share<Money>[]): number[] => shares.map(({ amount }) => amount);
const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);

describe('apportion', () => {
  it('gives away the total exactly, by every method, with bounds and without', () => {
    fc.assert(
      fc.property(total, positive, bounded, method, (free, claims, tied, by: ApportionMethod) => {
        expect(sum(amounts(apportion(free, claims, { method: by })))).toBe(free);
        expect(sum(amounts(apportion(tied.total, tied.claims, { method: by })))).toBe(tied.total);
      }),
    );
  });

  it('keeps every bound, and says which one decided', () => {
    fc.assert(
      fc.property(bounded, method, ({ total: all, claims }, by: ApportionMethod) => {
        for (const [i, share] of apportion(all, claims, { method: by }).entries()) {
          const { least = 0, most = 0 } = claims[i] as Claim<Money>;
          expect(share.amount).toBeGreaterThanOrEqual(least);
          expect(share.amount).toBeLessThanOrEqual(most);
          if (share.bound !== undefined) expect(share.amount).toBe(share.bound === 'least' ? least : most);
          expect(share.floor + share.extra).toBe(share.amount);
        }
      }),
    );
  });

  it('holds all who share by weight at one level, which lies beyond the bound of the others', () => {
    fc.assert(
      fc.property(bounded, ({ total: all, claims }) => {
        const shares = apportion(all, claims, { method: 'largestRemainder' });
        const levels = shares.map(({ due }, i) => {
          const [numerator = 0, denominator = 1] = due.split('/').map(Number);
          return numerator / denominator / Number(claims[i]?.weight);
        });
        const free = levels.filter((_, i) => shares[i]?.bound === undefined);
        const most = free.length === 0 ? Number.NaN : Math.max(...free);
        for (const [i, level] of levels.entries()) {
          if (Number.isNaN(most)) continue;
          const { bound, due } = shares[i] as Share<Money>;
          if (bound === 'most' || due === '0/1') expect(level).toBeLessThanOrEqual(most + 1e-9);
          else if (bound === 'least') expect(level).toBeGreaterThanOrEqual(most - 1e-9);
          else expect(level).toBeCloseTo(most, 9);
        }
      }),
    );
  });

  it('does not depend on the order of the claims', () => {
    fc.assert(
      fc.property(bounded, method, fc.infiniteStream(fc.nat()), ({ total: all, claims }, by: ApportionMethod, keys) => {
        const shuffled = claims
          .map((claim) => ({ claim, at: keys.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ claim }) => claim);
        expect(apportion(all, shuffled, { method: by })).toEqual(apportion(all, claims, { method: by }));
      }),
    );
  });

  it('treats equal claims alike but for one grain', () => {
    fc.assert(
      fc.property(total, positive, fc.constantFrom(1, 7, 100), method, (fen, claims, grain, by: ApportionMethod) => {
        const all = (fen * grain) as Money;
        const shares = apportion(all, claims, { method: by, grain: grain as Money });
        for (const [i, share] of shares.entries()) {
          expect(share.amount % grain).toBe(0);
          for (const [j, other] of shares.entries()) {
            const alike = claims[i]?.weight === claims[j]?.weight;
            if (alike) expect(Math.abs(share.amount - other.amount)).toBeLessThanOrEqual(grain);
          }
        }
      }),
    );
  });

  it.each(['largestRemainder', 'heaviestFirst'] as const)('never gives a heavier claim less (%s)', (by) => {
    fc.assert(
      fc.property(total, positive, (all, claims) => {
        const shares = apportion(all, claims, { method: by });
        const byWeight = claims
          .map((claim, i) => ({ weight: Number(claim.weight), amount: shares[i]?.amount ?? 0 }))
          .toSorted((a, b) => inTurn(a.weight - b.weight, a.amount - b.amount));
        for (const [i, each] of byWeight.entries()) {
          const before = byWeight[i - 1];
          if (before && before.weight < each.weight) expect(each.amount).toBeGreaterThanOrEqual(before.amount);
        }
      }),
    );
  });

  it('does not change when all weights are scaled, or written as ratios', () => {
    fc.assert(
      fc.property(
        total,
        positive,
        fc.integer({ min: 1, max: 1000 }),
        method,
        (all, claims, factor, by: ApportionMethod) => {
          const plain = apportion(all, claims, { method: by });
          const scaled = claims.map(({ key, weight: each }) => ({ key, weight: BigInt(Number(each) * factor) }));
          const ratios = claims.map(({ key, weight: each }) => ({
            key,
            weight: { numerator: Number(each), denominator: factor },
          }));
          expect(apportion(all, scaled, { method: by })).toEqual(plain);
          expect(apportion(all, ratios, { method: by })).toEqual(plain);
        },
      ),
    );
  });

  it('stays within one grain of the quota, and gives nothing to a weight of zero', () => {
    fc.assert(
      fc.property(total, positive, method, (all, claims, by: ApportionMethod) => {
        for (const [i, share] of apportion(all, claims, { method: by }).entries()) {
          const [numerator = 0n, denominator = 1n] = share.quota.split('/').map(BigInt);
          expect(BigInt(share.amount) * denominator - numerator).toBeLessThan(denominator);
          expect(numerator - BigInt(share.amount) * denominator).toBeLessThan(denominator);
          if (claims[i]?.weight === 0) expect(share.amount).toBe(0);
        }
      }),
    );
  });

  it('explains each share: quota, due, floor, place in the queue, bound', () => {
    const claims = [
      { key: 'a', weight: 1 },
      { key: 'b', weight: 1 },
      { key: 'c', weight: 1, most: parseMoney('20') },
      { key: 'd', weight: 0, least: parseMoney('0.01') },
    ];
    const shares = apportion(parseMoney('100'), claims, { method: 'largestRemainder' });
    expect(shares).toEqual([
      { key: 'a', amount: 4000, quota: '10000/3', due: '7999/2', floor: 3999, extra: 1, turn: 1 },
      { key: 'b', amount: 3999, quota: '10000/3', due: '7999/2', floor: 3999, extra: 0, turn: 2 },
      { key: 'c', amount: 2000, quota: '10000/3', due: '2000/1', floor: 2000, extra: 0, bound: 'most' },
      { key: 'd', amount: 1, quota: '0/1', due: '1/1', floor: 1, extra: 0, bound: 'least' },
    ]);
  });

  it('divides places as well as money, and amounts near the largest', () => {
    const posts = apportion(
      7 as Count,
      [
        { key: 'x', weight: 2 },
        { key: 'y', weight: 1 },
      ],
      { method: 'heaviestFirst' },
    );
    expect(posts.map(({ amount }) => amount)).toEqual([5, 2]);
    const large = 9_007_199_254_740_991 as Money;
    expect(sum(amounts(apportion(large, claimsOf([1, 2]), { method: 'firstByKey' })))).toBe(large);
  });

  it('rounds a least up and a most down to the grain', () => {
    const grain = 100 as Money;
    const claims = [
      { key: 'a', weight: 9, most: 250 as Money },
      { key: 'b', weight: 1, least: 101 as Money },
    ];
    expect(amounts(apportion(400 as Money, claims, { method: 'largestRemainder', grain }))).toEqual([200, 200]);
  });

  it.each<[string, string, number, Claim<Money>[], number?]>([
    ['leasts above the total', 'DZ601', 10, [{ key: 'a', weight: 1, least: 11 as Money }]],
    ['mosts below the total', 'DZ601', 10, [{ key: 'a', weight: 1, most: 9 as Money }]],
    [
      'a least above its most',
      'DZ601',
      10,
      [
        { key: 'a', weight: 1, least: 2 as Money, most: 1 as Money },
        { key: 'b', weight: 1 },
      ],
    ],
    ['nobody to give to', 'DZ601', 10, []],
    ['only weights of zero', 'DZ601', 10, [{ key: 'a', weight: 0 }]],
    ['the same key twice', 'DZ602', 10, claimsOf([1]).concat(claimsOf([2]))],
    ['a negative weight', 'DZ603', 10, claimsOf([-1])],
    ['a weight with decimals', 'DZ603', 10, claimsOf([0.5])],
    ['a ratio without denominator', 'DZ603', 10, [{ key: 'a', weight: { numerator: 1, denominator: 0 } }]],
    ['a total that is no multiple of the grain', 'DZ604', 10, claimsOf([1]), 3],
    ['a negative total', 'DZ105', -1, claimsOf([1])],
    ['a grain of zero', 'DZ105', 10, claimsOf([1]), 0],
  ])('refuses %s', (_, code, all, claims, grain = 1) => {
    const rule = { method: 'largestRemainder', grain: grain as Money } as const;
    expect(() => apportion(all as Money, claims, rule)).toThrow(code);
  });

  it.each<[string, number, Claim<Money>[], number, object]>([
    [
      'the total and its bounds',
      10_000,
      [
        { key: 'a', weight: 1, least: 4000 as Money, most: 6000 as Money },
        { key: 'b', weight: 0, least: 2000 as Money },
      ],
      1000,
      { total: '10,000', least: '6,000', most: '8,000' },
    ],
    [
      'that one has no upper bound',
      1000,
      [
        { key: 'a', weight: 1, least: 2000 as Money },
        { key: 'b', weight: 1, most: 1 as Money },
      ],
      1,
      { total: '1,000', least: '2,000', most: '∞' },
    ],
    ['total and grain', 1001, claimsOf([1]), 1000, { total: '1,001', grain: '1,000' }],
    [
      'the bound that is no whole number',
      10,
      [{ key: 'a', weight: 1, least: 0.5 as Money }],
      1,
      { field: 'a.least', found: '0.5', least: '0', most: '9,007,199,254,740,991' },
    ],
    [
      'the upper bound that is below zero',
      10,
      [{ key: 'a', weight: 1, most: -1 as Money }],
      1,
      { field: 'a.most', found: '-1', least: '0', most: '9,007,199,254,740,991' },
    ],
    [
      'the grain that is none',
      10,
      claimsOf([1]),
      0,
      { field: 'grain', found: '0', least: '1', most: '9,007,199,254,740,991' },
    ],
    [
      'the total below zero',
      -1,
      claimsOf([1]),
      1,
      { field: 'total', found: '-1', least: '0', most: '9,007,199,254,740,991' },
    ],
    ['the weight', 10, claimsOf([0.5]), 1, { key: 'k0', found: '"0.5"' }],
    [
      'the weight as a ratio',
      10,
      [{ key: 'a', weight: { numerator: 1, denominator: 0 } }],
      1,
      { key: 'a', found: '"1/0"' },
    ],
  ])('says of what it refuses %s', (_, all, claims, grain, info) => {
    const rule = { method: 'largestRemainder', grain: grain as Money } as const;
    expect(() => apportion(all as Money, claims, rule)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ info })] }),
    );
  });

  it('points at the first of two claims with one key', () => {
    const claims = ['b', 'a', 'b'].map((key) => ({ key, weight: 1 }));
    expect(() => apportion(10 as Money, claims, { method: 'firstByKey' })).toThrow(
      expect.objectContaining({ issues: [{ code: 'DZ602', path: ['claims', 0], info: { what: 'claims', key: 'b' } }] }),
    );
  });

  it('keeps bounds that leave exactly one division', () => {
    const exact = (least: number, most: number): Claim<Money> => ({
      key: 'a',
      weight: 1,
      least: least as Money,
      most: most as Money,
    });
    const rule = { method: 'firstByKey' } as const;
    expect(amounts(apportion(10 as Money, [exact(10, 10)], rule))).toEqual([10]);
    expect(amounts(apportion(10 as Money, [exact(10, 11)], rule))).toEqual([10]);
    expect(amounts(apportion(10 as Money, [exact(9, 10)], rule))).toEqual([10]);
  });

  it('gives the left-over grains by each method to others', () => {
    const claims = claimsOf([1, 3, 3]);
    const turns = (by: ApportionMethod): unknown[] =>
      apportion(11 as Money, claims, { method: by }).map(({ amount, turn }) => [amount, turn]);
    // Due are 11/7, 33/7 and 33/7: remainders of four, five and five sevenths, two grains are left.
    expect(turns('largestRemainder')).toEqual([
      [1, 3],
      [5, 1],
      [5, 2],
    ]);
    expect(turns('firstByKey')).toEqual([
      [2, 1],
      [5, 2],
      [4, 3],
    ]);
    expect(turns('heaviestFirst')).toEqual([
      [1, 3],
      [5, 1],
      [5, 2],
    ]);
  });

  it('gives nothing of nothing', () => {
    expect(apportion(0 as Money, [], { method: 'firstByKey' })).toEqual([]);
    expect(amounts(apportion(0 as Money, claimsOf([0, 0]), { method: 'firstByKey' }))).toEqual([0, 0]);
  });
});
