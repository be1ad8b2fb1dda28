import { isBlank } from '../cell/cell.ts';
import type { Finding } from '../finding.ts';
import { headerOf, mostRowsAbove, type HeadingAliases } from '../header/match-header.ts';
import type { List } from '../list/list.ts';
import type { Sheet, SheetRow } from '../sheet/sheet.ts';
import type { ReadList } from './read-list.ts';
import type { ReadRow } from './read-row.ts';
import { SheetReading } from './sheet-reading.ts';

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
  const rows: ReadRow<object>[] = [];
  const findings: Finding[] = [];
  const reading = new SheetReading(list, sheet.name, header, {
    record: (row, found) => {
      rows.push(row);
      findings.push(...found);
    },
    finding: (found) => findings.push(found),
  });
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
  const { counts, cells } = reading;
  return {
    list,
    sheet: sheet.name,
    header,
    rows: rows as unknown as ReadList<Values>['rows'],
    counts,
    cells,
    findings,
  };
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
