import type { Costs, Placing } from './flow.ts';

/**
 * Among all cheapest placings, the first: row 0 in the earliest column that any of them gives it, then row 1, and so on.
 *
 * The prices say which cells any cheapest placing may use (those without slack) and which columns may have room (price zero).
 * A row moves forward when the place it leaves can be made good by later rows; sets of rows are bits, so that even a table of
 * equal costs takes no longer than solving it.
 */
export function firstOfTies({ rows, columns, cells, capacity }: Costs, placing: Placing): Int32Array {
  const { rowPrice, columnPrice } = placing;
  const columnOf = placing.columnOf.slice();
  const used = placing.used.slice();
  const words = (rows + 31) >>> 5;
  const tight = new Int32Array(columns * words);
  for (let row = 0; row < rows; row++) {
    const start = row * columns;
    for (let column = 0; column < columns; column++) {
      const slack = (cells[start + column] as number) - (rowPrice[row] as number) - (columnPrice[column] as number);
      if (slack === 0) setBit(tight, column * words, row);
    }
  }
  const movable = new Int32Array(words);
  const next = new Int32Array(columns);
  const mover = new Int32Array(columns);
  const queue: number[] = [];

  /** For each column, how one row too many there can be passed on until the place that `row` leaves is made good. */
  const waysTo = (place: number, row: number): void => {
    movable.fill(0);
    for (let later = row + 1; later < rows; later++) setBit(movable, 0, later);
    next.fill(unreached);
    next[place] = ends;
    queue.length = 0;
    queue.push(place);
    let roomUsed = false;
    for (const hole of queue) {
      if (columnPrice[hole] === 0 && !roomUsed) {
        roomUsed = true;
        // The hole may stay, so a row too many elsewhere may stay too, wherever there is room.
        for (let column = 0; column < columns; column++) {
          if (next[column] !== unreached || (used[column] as number) >= (capacity[column] as number)) continue;
          next[column] = hole;
          mover[column] = stays;
          queue.push(column);
        }
      }
      for (let word = 0; word < words; word++) {
        let bits = (tight[hole * words + word] as number) & (movable[word] as number);
        while (bits !== 0) {
          const bit = 31 - Math.clz32(bits & -bits);
          bits &= bits - 1;
          movable[word] = (movable[word] as number) & ~(1 << bit);
          const later = (word << 5) + bit;
          const from = columnOf[later] as number;
          if (next[from] !== unreached) continue;
          next[from] = hole;
          mover[from] = later;
          queue.push(from);
        }
      }
    }
  };

  for (let row = 0; row < rows; row++) {
    const place = columnOf[row] as number;
    let sought = false;
    for (let column = 0; column < place; column++) {
      if (!hasBit(tight, column * words, row)) continue;
      if (!sought) waysTo(place, row);
      sought = true;
      if (next[column] === unreached) continue;
      columnOf[row] = column;
      used[column] = (used[column] as number) + 1;
      used[place] = (used[place] as number) - 1;
      for (let at = column; at !== place;) {
        const to = next[at] as number;
        const moved = mover[at] as number;
        if (moved !== stays) {
          columnOf[moved] = to;
          used[at] = (used[at] as number) - 1;
          used[to] = (used[to] as number) + 1;
        }
        at = to;
      }
      break;
    }
  }
  return columnOf;
}

const unreached = -1;
const ends = -2;
const stays = -3;

function setBit(bits: Int32Array, start: number, index: number): void {
  const word = start + (index >>> 5);
  bits[word] = (bits[word] as number) | (1 << (index & 31));
}

function hasBit(bits: Int32Array, start: number, index: number): boolean {
  return (((bits[start + (index >>> 5)] as number) >>> (index & 31)) & 1) === 1;
}
