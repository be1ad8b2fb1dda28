import { isBlank } from '../cell/cell.ts';
import type { Finding } from '../finding.ts';
import type { HeaderMatch } from '../header/header-match.ts';
import type { List } from '../list/list.ts';
import type { SheetRow } from '../sheet/sheet.ts';
import { cellFinding, rowFinding } from './cell-finding.ts';
import { isHeading, isTotal } from './no-record.ts';
import type { CellCounts, RowCounts } from './read-list.ts';
import type { ReadRow } from './read-row.ts';
import { RowReader, type RowResult } from './row-reader.ts';

type Counts<T> = { -readonly [Name in keyof T]: T[Name] };

/** Where what is read goes, in the order of the file. */
export interface ReadingSink {
  /** A record, with what reading found in it and its cells as they stand. */
  readonly record: (row: ReadRow<object>, findings: readonly Finding[], cells: SheetRow['cells']) => void;
  /** What was found in rows that are no records. */
  readonly finding: (found: Finding) => void;
}

/** One sheet while it is being read, row by row; nothing of it is kept here but how much there was. */
export class SheetReading {
  readonly counts: Counts<RowCounts>;
  readonly cells: Counts<CellCounts> = { cells: 0, read: 0, unknown: 0, setAside: 0 };
  private readonly sink: ReadingSink;
  private readonly sheet: string;
  private readonly header: HeaderMatch;
  private readonly reader: RowReader;
  private last: number;

  constructor(list: List<object>, sheet: string, header: HeaderMatch, sink: ReadingSink) {
    this.sink = sink;
    this.sheet = sheet;
    this.header = header;
    this.reader = new RowReader(list, header);
    this.last = header.row;
    this.counts = { rows: header.row, header: header.row, blank: 0, total: 0, accepted: 0, setAside: 0 };
    if (header.grouped) sink.finding(rowFinding('R-55', { sheet, row: header.row - 1 }));
  }

  add({ row, cells }: SheetRow): void {
    if (row <= this.last || cells.every(isBlank)) return;
    // Blank rows count only once another one follows: below the last there are as many as one likes.
    if (row > this.last + 1) this.sink.finding(rowFinding('R-53', { sheet: this.sheet, row: this.last + 1 }));
    this.counts.blank += row - this.last - 1;
    this.counts.rows = row;
    this.last = row;
    const read = this.reader.read(row, cells);
    // A person or a village may be called so: what has all that a record needs is one.
    if (isTotal(cells) && !read.row.accepted) {
      this.counts.total++;
      this.sink.finding(rowFinding('R-54', { sheet: this.sheet, row }));
    } else if (isHeading(cells, this.header.matched)) {
      this.counts.header++;
      this.sink.finding(rowFinding('R-56', { sheet: this.sheet, row }));
    } else this.addRecord(read, cells);
  }

  private addRecord({ row, reads }: RowResult, cells: SheetRow['cells']): void {
    const findings: Finding[] = [];
    this.counts[row.accepted ? 'accepted' : 'setAside']++;
    this.cells.cells += reads.length;
    if (row.shiftedFrom !== undefined) {
      this.cells.setAside += reads.length;
      const column = this.reader.columns.find(({ letter }) => letter === row.shiftedFrom)?.heading ?? '';
      findings.push(rowFinding('R-52', { sheet: this.sheet, row: row.row, column, letter: row.shiftedFrom }));
      this.sink.record(row, findings, cells);
      return;
    }
    reads.forEach((read, i) => {
      const of = this.reader.columns[i];
      if (of === undefined) return;
      const known = read === 'blank' ? 'unknown' : read.kind;
      this.cells[known === 'value' ? 'read' : known === 'unknown' ? 'unknown' : 'setAside']++;
      if (read !== 'blank' && read.kind === 'value' && read.note === undefined) return;
      const place = { sheet: this.sheet, row: row.row, column: of.heading, letter: of.letter };
      const found = cellFinding(of, cells[of.at] ?? null, read, place);
      if (found) findings.push(found);
    });
    this.sink.record(row, findings, cells);
  }
}
