import type { CellRead } from '../cell/cell-kind.ts';
import { isBlank, type Cell } from '../cell/cell.ts';
import { readCell } from '../cell/read-cell.ts';
import type { MatchedColumn } from '../header/header-match.ts';
import type { Column } from '../list/list.ts';

/** A column that is read: where it stands and what it holds. */
export interface ReadColumn extends MatchedColumn {
  readonly column: Column<unknown>;
  /** What says the unit: the heading itself, else the group above it, else a note above the heading. */
  readonly unitText: string;
}

/** What a cell says as a cell of this column. */
export function readAt({ column, unitText }: ReadColumn, cell: Cell): CellRead<unknown> | 'blank' {
  return isBlank(cell) ? 'blank' : readCell(column.kind, cell, unitText);
}
