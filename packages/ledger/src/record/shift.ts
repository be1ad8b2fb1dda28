import type { CellRead } from '../cell/cell-kind.ts';
import { isBlank, type Cell } from '../cell/cell.ts';
import { readAt, type ReadColumn } from './read-column.ts';

/** From how many cells that make no sense a row is suspected of being shifted. */
const suspicious = 3;

type Read = CellRead<unknown> | 'blank';

/**
 * From which column on every value of a row stands one column too far to the right (错位): the index among the columns, undefined
 * when the row stands as it should. A row is shifted only when the shift explains all that cannot be read in it.
 */
export function shiftOf(
  columns: readonly ReadColumn[],
  cells: readonly Cell[],
  reads: readonly Read[],
  width: number,
): number | undefined {
  const wrong = reads.map((read, i) => (senseless(read, columns[i]) ? 1 : 0));
  const total = wrong.reduce<number>((sum, each) => sum + each, 0);
  const beyond = cells.slice(width).some((cell) => !isBlank(cell));
  if (total < (beyond ? 1 : suspicious)) return undefined;
  // From the right: what each cell would say if it belonged one column to the left.
  const moved = columns.map((each) => readAt(each, cells[each.at + 1] ?? null));
  let behind = 0;
  let found: number | undefined;
  const before = wrong.map((_, i) => wrong.slice(0, i).reduce<number>((sum, each) => sum + each, 0));
  for (let i = columns.length - 1; i >= 0; i--) {
    if (senseless(moved[i], columns[i])) behind++;
    if (behind > 0) break;
    if (before[i] === 0 && isBlank(cells[columns[i]?.at ?? 0])) found = i;
  }
  return found;
}

/** Whether a cell cannot be what stands in its column: it is refused, or blank though a row needs it. */
function senseless(read: Read | undefined, of: ReadColumn | undefined): boolean {
  if (read === 'blank') return of?.column.required === true;
  return read?.kind === 'refused';
}
