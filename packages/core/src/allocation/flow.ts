/** Rows to be placed in columns: what each place costs (Infinity: not allowed, otherwise whole and not negative). */
export interface Costs {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly cells: Float64Array;
  /** How many rows each column takes; the last column takes all, and is allowed to all. */
  readonly capacity: Float64Array;
}

/**
 * A cheapest placing and the prices that prove it: no allowed cell costs less than the prices of its row and column, a used
 * one exactly as much, and a column with room to spare has the price zero.
 */
export interface Placing {
  readonly columnOf: Int32Array;
  readonly used: Float64Array;
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
}

/**
 * Places all rows at the least total cost, by successive shortest paths (Jonker and Volgenant): each row takes the cheapest
 * way to a free place, along which rows already placed move on. All figures stay whole numbers, so that nothing is rounded.
 */
export function cheapestPlacing({ rows, columns, cells, capacity }: Costs): Placing {
  const columnOf = new Int32Array(rows).fill(-1);
  const used = new Float64Array(columns);
  const rowPrice = new Float64Array(rows);
  const columnPrice = new Float64Array(columns);
  const members: number[][] = Array.from({ length: columns }, () => []);
  const via = new Int32Array(columns);
  const settled = new Int32Array(columns);
  const settledAt = new Float64Array(columns);
  // Of a column that is settled or takes nobody both are infinite, so that the inner loop passes it over without a question.
  const distance = new Float64Array(columns);
  const price = new Float64Array(columns);
  for (let row = 0; row < rows; row++) {
    distance.fill(Number.POSITIVE_INFINITY);
    for (let i = 0; i < columns; i++)
      price[i] = capacity[i] === 0 ? Number.NEGATIVE_INFINITY : (columnPrice[i] as number);
    let settledCount = 0;
    let base = 0;
    let reached: readonly number[] = [row];
    let end = -1;
    while (end < 0) {
      for (const from of reached) {
        const start = from * columns;
        const offset = base - (rowPrice[from] as number);
        for (let column = 0; column < columns; column++) {
          const length = offset + (cells[start + column] as number) - (price[column] as number);
          if (length < (distance[column] as number)) {
            distance[column] = length;
            via[column] = from;
          }
        }
      }
      let nearest = -1;
      base = Number.POSITIVE_INFINITY;
      for (let column = 0; column < columns; column++) {
        const at = distance[column] as number;
        // Among equally near columns one with room ends the search: without this, ties cost minutes.
        if (at < base || (at === base && (used[column] as number) < (capacity[column] as number))) {
          base = at;
          nearest = column;
        }
      }
      distance[nearest] = Number.POSITIVE_INFINITY;
      price[nearest] = Number.NEGATIVE_INFINITY;
      settledAt[settledCount] = base;
      settled[settledCount++] = nearest;
      if ((used[nearest] as number) < (capacity[nearest] as number)) end = nearest;
      else reached = members[nearest] as number[];
    }
    rowPrice[row] = base;
    for (let i = 0; i < settledCount - 1; i++) {
      const column = settled[i] as number;
      const gain = base - (settledAt[i] as number);
      columnPrice[column] = (columnPrice[column] as number) - gain;
      for (const member of members[column] as number[]) rowPrice[member] = (rowPrice[member] as number) + gain;
    }
    used[end] = (used[end] as number) + 1;
    for (let column = end; column >= 0;) {
      const mover = via[column] as number;
      const before = columnOf[mover] as number;
      if (before >= 0) (members[before] as number[]).splice((members[before] as number[]).indexOf(mover), 1);
      (members[column] as number[]).push(mover);
      columnOf[mover] = column;
      column = before;
    }
  }
  return { columnOf, used, rowPrice, columnPrice };
}
