import { bench, describe } from 'vitest';
import { assign } from './assign.ts';

/** Tables of 2,000 × 2,000, each hard in another way; `vitest bench` prints the times, nothing asserts them. */
const size = 2000;
const keyed = Array.from({ length: size }, (_, at) => ({ key: String(at).padStart(4, '0'), at }));
const scattered = (row: number, column: number): number =>
  ((Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(column + 1, 0x85ebca6b)) >>> 0) % 1_000_000;

const tables: Record<string, (row: number, column: number) => number | null> = {
  'scattered costs': scattered,
  'few different costs, many ties': (row, column) => scattered(row, column) % 3,
  'one pair in fifty allowed': (row, column) => (scattered(row, column) % 50 === 0 ? row + column : null),
  'all costs equal': () => 1,
  'products, the worst for shortest paths': (row, column) => (row + 1) * (column + 1),
};

describe('assign 2,000 × 2,000', () => {
  for (const [name, cost] of Object.entries(tables)) {
    bench(
      name,
      () => {
        assign({ demands: keyed, supplies: keyed, cost: (demand, supply) => cost(demand.at, supply.at) });
      },
      { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 },
    );
  }
});
