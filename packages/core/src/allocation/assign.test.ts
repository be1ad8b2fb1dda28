import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestCount } from '../quantity/count.ts';
import { assign, type Assignment } from './assign.ts';

interface Case {
  /** Row by row: demands down, supplies across. */
  readonly costs: readonly (readonly (number | null)[])[];
  readonly capacities: readonly number[];
}

/** Small tables with few different costs, so that ties abound; negative ones and forbidden pairs among them. */
const table = fc.tuple(fc.nat(4), fc.nat(4)).chain(([rows, columns]) =>
  fc.record({
    costs: fc.array(
      fc.array(fc.option(fc.integer({ min: -2, max: 4 }), { freq: 3 }), { minLength: columns, maxLength: columns }),
      { minLength: rows, maxLength: rows },
    ),
    capacities: fc.array(fc.nat(3), { minLength: columns, maxLength: columns }),
  }),
);

const keyed = (count: number, name: string): { key: string; at: number }[] =>
  Array.from({ length: count }, (_, at) => ({ key: `${name}${at}`, at }));

function solve({ costs, capacities }: Case, arrange = <Item>(items: Item[]): Item[] => items): Assignment {
  return assign({
    demands: arrange(keyed(costs.length, 'd')),
    supplies: arrange(keyed(capacities.length, 's')),
    cost: (demand, supply) => costs[demand.at]?.[supply.at] ?? null,
    capacity: (supply) => capacities[supply.at] ?? 0,
  });
}

/** Looks at every matching in the declared order of ties and keeps the first of the best. */
function bruteForce({ costs, capacities }: Case): { places: readonly number[]; pairs: number; cost: number } {
  let best = { places: [] as readonly number[], pairs: -1, cost: 0 };
  const left = [...capacities];
  const look = (row: number, places: readonly number[], pairs: number, cost: number): void => {
    if (row === costs.length) {
      if (pairs > best.pairs || (pairs === best.pairs && cost < best.cost)) best = { places, pairs, cost };
      return;
    }
    for (const [column, room] of left.entries()) {
      const price = costs[row]?.[column] ?? null;
      if (price === null || room === 0) continue;
      left[column] = room - 1;
      look(row + 1, [...places, column], pairs + 1, cost + price);
      left[column] = room;
    }
    look(row + 1, [...places, -1], pairs, cost);
  };
  look(0, [], 0, 0);
  return best;
}

function placesOf({ costs }: Case, { pairs }: Assignment): number[] {
  const places = costs.map(() => -1);
  for (const { demand, supply } of pairs) places[Number(demand.slice(1))] = Number(supply.slice(1));
  return places;
}

describe('assign', () => {
  it('finds what looking at every matching finds: most pairs, least cost, first of the ties', () => {
    fc.assert(
      fc.property(table, (each) => {
        const found = solve(each);
        const best = bruteForce(each);
        expect(found.pairs.length).toBe(best.pairs);
        expect(found.cost).toBe(best.cost);
        expect(placesOf(each, found)).toEqual(best.places);
      }),
      { numRuns: 3000 },
    );
  });

  it('exceeds no capacity, uses no forbidden pair, and counts the room that is left', () => {
    fc.assert(
      fc.property(table, (each) => {
        const { pairs, room, unmatched } = solve(each);
        const places = placesOf(each, { pairs, room, unmatched, cost: 0 });
        for (const [column, capacity] of each.capacities.entries()) {
          const taken = places.filter((place) => place === column).length;
          const left = room.find(({ supply }) => supply === `s${column}`)?.left ?? 0;
          expect(taken + left).toBe(capacity);
        }
        for (const { demand, supply, cost } of pairs) {
          expect(each.costs[Number(demand.slice(1))]?.[Number(supply.slice(1))]).toBe(cost);
        }
        expect(pairs.length + unmatched.length).toBe(each.costs.length);
      }),
    );
  });

  it('leaves no pair unmatched that could be matched, and says why a demand is', () => {
    fc.assert(
      fc.property(table, (each) => {
        const { room, unmatched } = solve(each);
        for (const { demand, reason } of unmatched) {
          const row = each.costs[Number(demand.slice(1))] ?? [];
          expect(reason).toBe(row.every((cost) => cost === null) ? 'noneAllowed' : 'allTaken');
          for (const { supply } of room) expect(row[Number(supply.slice(1))]).toBeNull();
        }
      }),
    );
  });

  it('does not depend on the order of the input', () => {
    fc.assert(
      fc.property(table, (each) => {
        expect(solve(each, (items) => items.toReversed())).toEqual(solve(each));
      }),
    );
  });

  it('does not change its pairs when every cost is raised alike or scaled', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), fc.integer({ min: -9, max: 9 }), (each, factor, more) => {
        const changed = each.costs.map((row) => row.map((cost) => (cost === null ? null : cost * factor + more)));
        expect(placesOf(each, solve({ ...each, costs: changed }))).toEqual(placesOf(each, solve(each)));
      }),
    );
  });

  it('has no better swap of two pairs in a table too large to look at every matching', () => {
    const size = 60;
    const cost = (row: number, column: number): number => (row * 7919 + column * 104_729 + row * column * 31) % 1009;
    const demands = keyed(size, 'd');
    const supplies = keyed(size, 's');
    const { pairs } = assign({ demands, supplies, cost: (demand, supply) => cost(demand.at, supply.at) });
    const at = pairs.map(({ demand, supply }) => [Number(demand.slice(1)), Number(supply.slice(1))] as const);
    for (const [i, k] of at) {
      for (const [j, l] of at) expect(cost(i, k) + cost(j, l)).toBeLessThanOrEqual(cost(i, l) + cost(j, k));
    }
  });

  it('gives everyone the first supply when all cost the same and it has room', () => {
    const same = { demands: keyed(300, 'd'), supplies: keyed(300, 's'), cost: () => 5 };
    expect(assign({ ...same, capacity: () => 300 }).pairs.every(({ supply }) => supply === 's0')).toBe(true);
    const first = assign(same).pairs.slice(0, 3);
    expect(first.map(({ demand, supply }) => demand + supply)).toEqual(['d0s0', 'd1s1', 'd10s10']);
  });

  it('takes costs and sums as long as they are exact', () => {
    const one = { demands: [{ key: 'a' }], supplies: [{ key: 'x' }] };
    expect(assign({ ...one, cost: () => 2 ** 51 }).cost).toBe(2 ** 51);
    expect(assign({ ...one, cost: () => -(2 ** 51) }).cost).toBe(-(2 ** 51));
    expect(() => assign({ ...one, cost: () => 2 ** 51 + 1 })).toThrow('DZ605');
    expect(() => assign({ ...one, cost: () => -(2 ** 51) - 1 })).toThrow('DZ605');
    const far = { ...one, demands: keyed(2, 'd'), cost: ({ at }: { at: number }) => at * 2 ** 50 };
    expect(assign({ ...far, capacity: () => 1 }).pairs).toEqual([{ demand: 'd0', supply: 'x', cost: 0 }]);
    expect(() => assign({ ...far, capacity: () => 2 })).toThrow('DZ605');
  });

  it('takes every capacity that is a count', () => {
    const one = { demands: [{ key: 'a' }], supplies: [{ key: 'x' }], cost: () => 1 };
    expect(assign({ ...one, capacity: () => largestCount }).room).toEqual([{ supply: 'x', left: largestCount - 1 }]);
    expect(assign({ ...one, capacity: () => 0 }).unmatched).toEqual([{ demand: 'a', reason: 'allTaken' }]);
    expect(() => assign({ ...one, capacity: () => largestCount + 1 })).toThrow('DZ105');
  });

  it.each<[string, Partial<Parameters<typeof assign>[0]>, object]>([
    [
      'the pair whose cost has decimals',
      { cost: () => 0.5 },
      { code: 'DZ605', path: ['cost', 'a', 'x'], info: { demand: 'a', supply: 'x', found: '0.5' } },
    ],
    [
      'the dearest cost where they are too large',
      { cost: () => 2 ** 52 },
      { code: 'DZ605', path: ['cost', '*', '*'], info: { demand: '*', supply: '*', found: '450*************' } },
    ],
    [
      'the capacity',
      { capacity: () => -1 },
      { code: 'DZ105', path: [], info: { field: 'x.capacity', found: '-1', least: '0', most: '100**********' } },
    ],
    [
      'how large a table may be',
      { demands: keyed(2 ** 13, 'd'), supplies: keyed(2 ** 13, 's') },
      { code: 'DZ110', path: [], info: { field: 'demands × supplies', most: '67108864' } },
    ],
  ])('says of what it refuses %s', (_, change, problem) => {
    const sound = { demands: [{ key: 'a' }], supplies: [{ key: 'x' }], cost: () => 1 };
    expect(() => assign({ ...sound, ...change })).toThrow(expect.objectContaining({ issues: [problem] }));
  });

  it.each<[string, string, Partial<Parameters<typeof assign>[0]>]>([
    ['a cost with decimals', 'DZ605', { cost: () => 0.5 }],
    ['a cost that is no number', 'DZ605', { cost: () => Number.NaN }],
    ['costs too large to be added exactly', 'DZ605', { cost: () => 2 ** 52 }],
    ['a capacity below zero', 'DZ105', { capacity: () => -1 }],
    ['a capacity with decimals', 'DZ105', { capacity: () => 1.5 }],
    ['two demands with one key', 'DZ602', { demands: [{ key: 'a' }, { key: 'a' }] }],
    ['two supplies with one key', 'DZ602', { supplies: [{ key: 'a' }, { key: 'a' }] }],
  ])('refuses %s', (_, code, change) => {
    const sound = { demands: [{ key: 'a' }], supplies: [{ key: 'x' }], cost: () => 1 };
    expect(() => assign({ ...sound, ...change })).toThrow(code);
  });
});
