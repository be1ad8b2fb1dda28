import type { CellRead } from '../cell/cell-kind.ts';
import { isBlank, type Cell } from '../cell/cell.ts';
import { readAt, type ReadColumn } from './read-column.ts';

/** From how many cells that make no sense a row is suspected of being shifted. */
const suspicious = 3;

type Read = CellRead<unknown> | 'blank';

/**
 * From which column on every value of a row stands one column too far to the right (错位): the index among the columns, undefined
 * when the row stands as it should. A row is shifted when that explains all that cannot be read in it; one with a value beyond the
 * heading also when it cannot be told whether it is.
 */
export function shiftOf(
  columns: readonly ReadColumn[],
  cells: readonly Cell[],
  reads: readonly Read[],
  width: number,
): number | undefined {
  const wrong = reads.map((read, i) => senseless(read, columns[i]));
  const beyond = cells.slice(width).some((cell) => !isBlank(cell));
  const first = wrong.indexOf(true);
  if (!beyond && wrong.filter(Boolean).length < suspicious) return undefined;
  // Where the shift may begin: at or before the first cell that makes no sense, and only if all behind it would then make sense.
  let from = columns.length;
  while (
    from > 0 &&
    !senseless(readAt(columns[from - 1] as ReadColumn, cellAfter(columns, cells, from - 1)), columns[from - 1])
  )
    from--;
  const to = first < 0 ? columns.length - 1 : first;
  if (from > to) return undefined;
  if (first >= 0) for (let i = from; i <= to; i++) if (isBlank(cells[columns[i]?.at ?? 0])) return i;
  const constrained = columns.slice(from).some(({ column }) => column.kind.name !== 'text');
  return beyond && constrained ? from : undefined;
}

/** What would stand in a column if the row were moved one column to the left. */
function cellAfter(columns: readonly ReadColumn[], cells: readonly Cell[], i: number): Cell {
  return cells[(columns[i]?.at ?? 0) + 1] ?? null;
}

/** Whether a cell cannot be what stands in its column: it is refused, or blank though a row needs it. */
function senseless(read: Read | undefined, of: ReadColumn | undefined): boolean {
  if (read === 'blank') return of?.column.required === true;
  return read?.kind === 'refused';
}
