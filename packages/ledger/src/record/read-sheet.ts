import { isBlank } from '../cell/cell.ts';
import type { Finding } from '../finding.ts';
import type { HeaderMatch } from '../header/header-match.ts';
import { headerOf, mostRowsAbove, type HeadingAliases } from '../header/match-header.ts';
import type { List } from '../list/list.ts';
import type { Sheet, SheetRow } from '../sheet/sheet.ts';
import { cellFinding, rowFinding } from './cell-finding.ts';
import { isHeading, isTotal } from './no-record.ts';
import type { CellCounts, ReadList, RowCounts } from './read-list.ts';
import type { ReadRow } from './read-row.ts';
import { RowReader, type RowResult } from './row-reader.ts';

/** How reading goes on, and how it is stopped. */
export interface ReadOptions {
  /** Further headings by field. */
  readonly aliases?: HeadingAliases;
  /** Told after every thousand rows. */
  readonly onProgress?: (progress: { readonly sheet: string; readonly rows: number }) => void;
  /** Stops the reading: the promise is then rejected with the reason of the signal. */
  readonly signal?: AbortSignal;
}

const rowsInStep = 1000;

/**
 * Reads a sheet as a list (读入名单): every row becomes a record, is set aside with its reason, or is counted as no record.
 *
 * @throws DzfpError DZ107 when a column that the list needs is not there; DZ110 over a limit
 */
export async function readSheet<Values extends object>(
  list: List<Values>,
  sheet: Sheet,
  { aliases, onProgress, signal }: ReadOptions = {},
): Promise<ReadList<Values>> {
  const header = headerOf(list, sheet.name, firstRows(sheet), aliases);
  const reading = new SheetReading(list, sheet.name, header);
  let step = rowsInStep;
  for (const row of sheet.rows()) {
    reading.add(row);
    if (row.row < step) continue;
    step = row.row + rowsInStep;
    onProgress?.({ sheet: sheet.name, rows: row.row });
    // oxlint-disable-next-line no-await-in-loop -- lets others work, and a click on “stop” be seen
    await pause();
    signal?.throwIfAborted();
  }
  return reading.result() as ReadList<Values>;
}

/** The rows among which the heading is looked for: those that say something. */
export function firstRows(sheet: Sheet): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  for (const row of sheet.rows()) {
    if (row.cells.every(isBlank)) continue;
    rows.push(row);
    if (rows.length === mostRowsAbove) break;
  }
  return rows;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

type Counts<T> = { -readonly [Name in keyof T]: T[Name] };

/** One sheet while it is being read. */
class SheetReading {
  private readonly list: List<object>;
  private readonly sheet: string;
  private readonly header: HeaderMatch;
  private readonly reader: RowReader;
  private readonly rows: ReadRow<object>[] = [];
  private readonly findings: Finding[] = [];
  private readonly counts: Counts<RowCounts>;
  private readonly cells: Counts<CellCounts> = { cells: 0, read: 0, unknown: 0, setAside: 0 };
  private last: number;

  constructor(list: List<object>, sheet: string, header: HeaderMatch) {
    this.list = list;
    this.sheet = sheet;
    this.header = header;
    this.reader = new RowReader(list, header);
    this.last = header.row;
    this.counts = { rows: header.row, header: header.row, blank: 0, total: 0, accepted: 0, setAside: 0 };
    if (header.grouped) this.findings.push(rowFinding('R-55', { sheet, row: header.row - 1 }));
  }

  add({ row, cells }: SheetRow): void {
    if (row <= this.last || cells.every(isBlank)) return;
    // Blank rows count only once another one follows: below the last there are as many as one likes.
    if (row > this.last + 1) this.findings.push(rowFinding('R-53', { sheet: this.sheet, row: this.last + 1 }));
    this.counts.blank += row - this.last - 1;
    this.counts.rows = row;
    this.last = row;
    const read = this.reader.read(row, cells);
    // A person or a village may be called so: what has all that a record needs is one.
    if (isTotal(cells) && !read.row.accepted) {
      this.counts.total++;
      this.findings.push(rowFinding('R-54', { sheet: this.sheet, row }));
    } else if (isHeading(cells, this.header.matched)) {
      this.counts.header++;
      this.findings.push(rowFinding('R-56', { sheet: this.sheet, row }));
    } else this.addRecord(read, cells);
  }

  private addRecord({ row, reads }: RowResult, cells: SheetRow['cells']): void {
    this.rows.push(row);
    this.counts[row.accepted ? 'accepted' : 'setAside']++;
    this.cells.cells += reads.length;
    if (row.shiftedFrom !== undefined) {
      this.cells.setAside += reads.length;
      const column = this.reader.columns.find(({ letter }) => letter === row.shiftedFrom)?.heading ?? '';
      this.findings.push(rowFinding('R-52', { sheet: this.sheet, row: row.row, column, letter: row.shiftedFrom }));
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
      if (found) this.findings.push(found);
    });
  }

  result(): ReadList<object> {
    const { list, sheet, header, rows, counts, cells, findings } = this;
    return { list, sheet, header, rows, counts, cells, findings };
  }
}
