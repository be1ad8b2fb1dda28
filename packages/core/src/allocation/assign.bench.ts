// Prints how long tables of 2,000 × 2,000 take, each hard in another way; nothing is asserted.
// Run: node --conditions=@dzfp/source packages/core/src/allocation/assign.bench.ts
import { assign } from './assign.ts';

const size = 2000;
const keyed = Array.from({ length: size }, (_, at) => ({ key: String(at).padStart(4, '0'), at }));
const scattered = (row: number, column: number): number =>
  ((Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(column + 1, 0x85ebca6b)) >>> 0) % 1_000_000;

const tables: Record<string, (row: number, column: number) => number | null> = {
  'scattered costs': scattered,
  'few different costs, many ties': (row, column) => scattered(row, column) % 3,
  'all costs equal': () => 1,
  'distances on a line': (row, column) => Math.abs(((row * 7919) % 2003) - ((column * 104_729) % 1999)),
  'one pair in fifty allowed': (row, column) =>
    scattered(row, column) % 50 === 0 ? scattered(column, row) % 1000 : null,
  'products, the worst for shortest paths': (row, column) => (row + 1) * (column + 1),
};

for (const [name, cost] of Object.entries(tables)) {
  const start = performance.now();
  const { pairs } = assign({
    demands: keyed,
    supplies: keyed,
    cost: (demand, supply) => cost(demand.at, supply.at),
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  console.log(`${seconds.padStart(6)} s  ${String(pairs.length).padStart(4)} pairs  ${name}`);
}
