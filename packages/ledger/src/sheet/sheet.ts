import type { Cell } from '../cell/cell.ts';

/** A row of a file as it stands. */
export interface SheetRow {
  /** Number in the file, from 1. */
  readonly row: number;
  /** Cells from the first column on. */
  readonly cells: readonly Cell[];
}

/** A sheet of a workbook, or a CSV file (工作表). Its rows are read when they are asked for, each time anew. */
export interface Sheet {
  readonly name: string;
  /** Rows in their order; those that the file leaves out are blank. */
  readonly rows: () => Iterable<SheetRow>;
}
