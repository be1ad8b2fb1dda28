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
  const distance = new Float64Array(columns);
  const via = new Int32Array(columns);
  const open = new Int32Array(columns);
  const settled = new Int32Array(columns);
  for (let row = 0; row < rows; row++) {
    distance.fill(Number.POSITIVE_INFINITY);
    for (let i = 0; i < columns; i++) open[i] = i;
    let openCount = columns;
    let settledCount = 0;
    let base = 0;
    let reached: readonly number[] = [row];
    let end = -1;
    while (end < 0) {
      let best = Number.POSITIVE_INFINITY;
      let bestAt = -1;
      for (const from of reached) {
        const start = from * columns;
        const offset = base - (rowPrice[from] as number);
        best = Number.POSITIVE_INFINITY;
        for (let i = 0; i < openCount; i++) {
          const column = open[i] as number;
          const length = offset + (cells[start + column] as number) - (columnPrice[column] as number);
          let shortest = distance[column] as number;
          if (length < shortest) {
            shortest = length;
            distance[column] = length;
            via[column] = from;
          }
          if (shortest < best) {
            best = shortest;
            bestAt = i;
          }
        }
      }
      const column = open[bestAt] as number;
      open[bestAt] = open[--openCount] as number;
      settled[settledCount++] = column;
      base = best;
      if ((used[column] as number) < (capacity[column] as number)) end = column;
      else reached = members[column] as number[];
    }
    rowPrice[row] = base;
    for (let i = 0; i < settledCount - 1; i++) {
      const column = settled[i] as number;
      const gain = base - (distance[column] as number);
      columnPrice[column] = (columnPrice[column] as number) - gain;
      for (const member of members[column] as number[]) rowPrice[member] = (rowPrice[member] as number) + gain;
    }
    used[end] = (used[end] as number) + 1;
    for (let column = end; column >= 0; ) {
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
