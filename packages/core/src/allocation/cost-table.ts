import { failure } from '../error/dzfp-error.ts';
import type { Costs } from './flow.ts';

/** The largest table, 512 MB of figures. */
const mostCells = 2 ** 26;

/** Up to here all sums of the solver (at most four times the price of staying unmatched) are exact. */
const highestPrice = 2 ** 51;

/** Costs with the cheapest pair at zero, and a last column for those who stay unmatched. */
export interface CostTable extends Costs {
  readonly cheapest: number;
}

/**
 * Asks for each cost once. Staying unmatched costs more than all pairs together can: so the cheapest placing has as many
 * pairs as possible.
 */
export function costTable<Demand extends { readonly key: string }, Supply extends { readonly key: string }>(
  demands: readonly Demand[],
  supplies: readonly Supply[],
  cost: (demand: Demand, supply: Supply) => number | null,
  capacities: readonly number[],
): CostTable {
  const rows = demands.length;
  const columns = supplies.length + 1;
  if (rows * columns > mostCells) throw failure('DZ110', { field: 'demands × supplies', most: String(mostCells) });
  const cells = new Float64Array(rows * columns).fill(Number.POSITIVE_INFINITY);
  let [cheapest, dearest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [row, demand] of demands.entries()) {
    for (const [column, supply] of supplies.entries()) {
      const price = cost(demand, supply);
      if (price === null) continue;
      if (!Number.isSafeInteger(price)) throw tooFine(demand.key, supply.key, price);
      if (price < cheapest) cheapest = price;
      if (price > dearest) dearest = price;
      cells[row * columns + column] = price;
    }
  }
  if (cheapest === Number.POSITIVE_INFINITY) [cheapest, dearest] = [0, 0];
  const places = capacities.reduce((all, each) => all + each, 0);
  const unmatched = Math.min(rows, places) * (dearest - cheapest) + 1;
  const largest = Math.max(unmatched, rows * Math.max(Math.abs(cheapest), Math.abs(dearest)));
  if (largest > highestPrice) throw tooFine('*', '*', dearest);
  for (let i = 0; i < cells.length; i++) cells[i] = (cells[i] as number) - cheapest;
  for (let row = 0; row < rows; row++) cells[(row + 1) * columns - 1] = unmatched;
  return { rows, columns, cells, capacity: Float64Array.from([...capacities, rows]), cheapest };
}

function tooFine(demand: string, supply: string, found: number): Error {
  return failure('DZ605', { demand, supply, found: String(found) }, ['cost', demand, supply]);
}
