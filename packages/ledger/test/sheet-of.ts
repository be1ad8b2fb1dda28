import type { Cell } from '../src/cell/cell.ts';
import type { Sheet } from '../src/sheet/sheet.ts';

/** A sheet as if it had been opened: rows from the first on; null is a row that the file leaves out. */
export function sheetOf(name: string, rows: readonly (readonly Cell[] | null)[]): Sheet {
  const present = rows.flatMap((cells, i) => (cells === null ? [] : [{ row: i + 1, cells }]));
  return { name, rows: () => present };
}
