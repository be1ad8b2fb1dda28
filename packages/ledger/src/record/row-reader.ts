import type { CellRead } from '../cell/cell-kind.ts';
import { isBlank, type Cell } from '../cell/cell.ts';
import { columnLetter } from '../header/column-letter.ts';
import type { HeaderMatch } from '../header/header-match.ts';
import { columnsOf } from '../header/match-header.ts';
import type { Column, List } from '../list/list.ts';
import { readAt, type ReadColumn } from './read-column.ts';
import type { ReadRow } from './read-row.ts';
import { shiftOf } from './shift.ts';

/** What became of the cells of one row. */
export interface RowResult {
  readonly row: ReadRow<Record<string, unknown>>;
  /** The reading of each column, in the order of the file; blank where nothing stands. */
  readonly reads: readonly (CellRead<unknown> | 'blank')[];
}

/** 元旦 and 元宵 are feasts. */
const saysMoney = /元(?![旦宵])/u;

/** Reads the rows of one sheet as records of one list. */
export class RowReader {
  /** The columns of the list that the file has, in the order of the file. */
  readonly columns: readonly ReadColumn[];
  private readonly width: number;
  /** What the other columns are called, by number; several may have one heading, or none. */
  private readonly names: ReadonlyMap<number, string>;
  private readonly known: ReadonlySet<number>;

  constructor(list: List<object>, { matched, ignored, unit }: HeaderMatch) {
    this.columns = matched.map((each) => ({
      ...each,
      column: columnsOf(list)[each.field] as Column<unknown>,
      unitText: [each.heading, each.group].find((text) => saysMoney.test(text)) ?? unit,
    }));
    this.known = new Set(matched.map(({ at }) => at));
    const all = ignored.map(({ heading }) => heading);
    this.names = new Map(
      ignored.map(({ heading, at, letter }) => [
        at,
        all.indexOf(heading) === all.lastIndexOf(heading) ? heading : `${heading} ${letter}`,
      ]),
    );
    this.width = Math.max(...[...matched, ...ignored].map(({ at }) => at)) + 1;
  }

  /** Reads a row that is a record. */
  read(row: number, cells: readonly Cell[]): RowResult {
    const reads = this.columns.map((each) => readAt(each, cells[each.at] ?? null));
    const shifted = shiftOf(this.columns, cells, reads, this.width);
    const values: Record<string, unknown> = {};
    const unread: Record<string, Cell> = {};
    let accepted = shifted === undefined;
    this.columns.forEach(({ field, at, column }, i) => {
      const read = reads[i];
      // Of a shifted row what stands before the shift still says where it belongs.
      const displaced = shifted !== undefined && i >= shifted;
      if (typeof read === 'object' && read.kind === 'value' && !displaced) values[field] = read.value;
      else {
        if (column.required === true) accepted = false;
        if (displaced || (typeof read === 'object' && read.kind === 'refused')) unread[field] = cells[at] ?? null;
      }
    });
    const others = Object.fromEntries(
      cells.flatMap((cell, at) =>
        isBlank(cell) || this.known.has(at) ? [] : [[this.names.get(at) ?? columnLetter(at), cell]],
      ),
    );
    const letter = shifted === undefined ? undefined : columnLetter(this.columns[shifted]?.at ?? 0);
    return {
      row: { row, values, unread, others, accepted, ...(letter === undefined ? {} : { shiftedFrom: letter }) },
      reads,
    };
  }
}
