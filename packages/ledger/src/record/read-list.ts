import type { Finding } from '../finding.ts';
import type { HeaderMatch } from '../header/header-match.ts';
import type { List } from '../list/list.ts';
import type { ReadRow } from './read-row.ts';

/** Where every row of a sheet went: `rows = header + blank + total + accepted + setAside`. */
export interface RowCounts {
  /** Rows from the first to the last that has a cell. */
  readonly rows: number;
  readonly header: number;
  readonly blank: number;
  /** Totals and notes below the records (合计). */
  readonly total: number;
  readonly accepted: number;
  readonly setAside: number;
}

/** Where every cell of the records went: `cells = read + unknown + setAside`. Cells of rows that are set aside as shifted count as such. */
export interface CellCounts {
  readonly cells: number;
  readonly read: number;
  /** Blank, or saying that it is not known. */
  readonly unknown: number;
  readonly setAside: number;
}

/** A sheet read as a list. Nothing is dropped: every row and every cell is counted in one place. */
export interface ReadList<Values extends object> {
  readonly list: List<Values>;
  /** Name of the sheet, or of the CSV file. */
  readonly sheet: string;
  readonly header: HeaderMatch;
  /** In the order of the file, those that are set aside too. */
  readonly rows: readonly ReadRow<Values>[];
  readonly counts: RowCounts;
  readonly cells: CellCounts;
  /** All that reading found, in the order of the file. */
  readonly findings: readonly Finding[];
}
