import { failure } from '../error/dzfp-error.ts';
import { largestCount, type Count } from '../quantity/count.ts';
import { costTable } from './cost-table.ts';
import { firstOfTies } from './first-of-ties.ts';
import { cheapestPlacing } from './flow.ts';
import { inKeyOrder } from './key-order.ts';

/** What is to be matched: each demand with one supply, each supply with as many demands as it can take. */
export interface Matching<Demand extends { readonly key: string }, Supply extends { readonly key: string }> {
  readonly demands: readonly Demand[];
  readonly supplies: readonly Supply[];
  /** What a pair costs, a whole number of any unit (metres, fen …); null when the pair is not allowed. */
  readonly cost: (demand: Demand, supply: Supply) => number | null;
  /** How many demands a supply can take; one unless given. */
  readonly capacity?: (supply: Supply) => number;
}

/** A demand and the supply it was given, by their keys. */
export interface Pair {
  readonly demand: string;
  readonly supply: string;
  readonly cost: number;
}

/** A demand without supply: no supply was allowed for it, or all allowed ones are taken by others. */
export interface Unmatched {
  readonly demand: string;
  readonly reason: 'noneAllowed' | 'allTaken';
}

/** The best matching. Pairs and unmatched stand in the order of the demands' keys, room in that of the supplies'. */
export interface Assignment {
  readonly pairs: readonly Pair[];
  readonly unmatched: readonly Unmatched[];
  /** Supplies that could take more, and how many. */
  readonly room: readonly { readonly supply: string; readonly left: Count }[];
  /** The cost of all pairs. */
  readonly cost: number;
}

/**
 * Matches demands with supplies (产销对接、结对、岗位安排): first as many as possible, then at the least total cost. Of equally
 * good matchings it takes the one where the first demand by key has the earliest supply by key, then the second, and so on.
 *
 * Laws: no capacity is exceeded and no pair is used that is not allowed; no other matching has more pairs, or as many at a
 * lower cost; the order of the input is irrelevant. All arithmetic is in whole numbers: scale a cost with decimals first.
 *
 * @throws DzfpError DZ602 two demands or supplies have one key; DZ105 a capacity is no whole number of zero or more; DZ605 a
 * cost is not whole, or costs are too large to be added exactly; DZ110 more than 2²⁶ pairs to look at
 * @example
 * ```ts
 * import { assign } from '@dzfp/core/allocation';
 * const metres = { a: { x: 100, y: 900 }, b: { x: 200, y: null }, c: { x: null, y: null } };
 * const keys = (...all: string[]) => all.map((key) => ({ key }));
 * const found = assign({ demands: keys('a', 'b', 'c'), supplies: keys('x', 'y'), cost: (d, s) => metres[d.key][s.key] });
 * found.pairs.map(({ demand, supply }) => demand + supply) // => ['ay', 'bx']
 * found.unmatched // => [{ demand: 'c', reason: 'noneAllowed' }]
 * ```
 */
export function assign<Demand extends { readonly key: string }, Supply extends { readonly key: string }>({
  demands,
  supplies,
  cost,
  capacity = () => 1,
}: Matching<Demand, Supply>): Assignment {
  const rows = inKeyOrder(demands, 'demands');
  const columns = inKeyOrder(supplies, 'supplies');
  const room = columns.map((supply) => checkedCapacity(supply.key, capacity(supply)));
  const table = costTable(rows, columns, cost, room);
  const columnOf = firstOfTies(table, cheapestPlacing(table));
  const pairs: Pair[] = [];
  const unmatched: Unmatched[] = [];
  let total = 0;
  for (const [row, demand] of rows.entries()) {
    const column = columnOf[row] as number;
    const supply = columns[column];
    if (supply) {
      const price = (table.cells[row * table.columns + column] as number) + table.cheapest;
      pairs.push({ demand: demand.key, supply: supply.key, cost: price });
      total += price;
      room[column] = (room[column] as number) - 1;
    } else {
      const start = row * table.columns;
      const allowed = columns.some((_, i) => (table.cells[start + i] as number) < Number.POSITIVE_INFINITY);
      unmatched.push({ demand: demand.key, reason: allowed ? 'allTaken' : 'noneAllowed' });
    }
  }
  const left = columns.map(({ key }, column) => ({ supply: key, left: room[column] as Count }));
  return { pairs, unmatched, room: left.filter((each) => each.left > 0), cost: total };
}

function checkedCapacity(key: string, found: number): number {
  if (Number.isSafeInteger(found) && found >= 0 && found <= largestCount) return found;
  throw failure('DZ105', { field: `${key}.capacity`, found: String(found), least: '0', most: String(largestCount) });
}
