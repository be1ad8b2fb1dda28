import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { written } from '../cell/written.ts';
import type { LocatedFinding } from '../rule/summary.ts';
import { csvHead, csvLine, quoted, textCell } from '../write/csv.ts';
import { findingColumns } from '../write/findings-csv.ts';
import type { OpenedTable } from './opened-table.ts';
import type { RowStore } from './row-store.ts';

/** Writes the findings as CSV, and each table once more with what was found in a last column. */
export async function writeLarge(
  store: RowStore,
  tables: readonly OpenedTable[],
  out: string,
): Promise<readonly string[]> {
  const findings = join(out, 'findings.csv');
  await pipeline(Readable.from(findingsOf(store)), createWriteStream(findings));
  const files = [findings];
  for (const each of tables) {
    const copy = join(out, `${each.table.name}.标注.csv`);
    // oxlint-disable-next-line no-await-in-loop -- one after the other: they would only compete for the disk
    await pipeline(Readable.from(annotated(store, each)), createWriteStream(copy));
    files.push(copy);
  }
  return files;
}

async function* findingsOf(store: RowStore): AsyncGenerator<string> {
  yield csvHead(findingColumns);
  for await (const some of store.findings()) yield some.map((each) => csvLine(findingColumns, each)).join('');
}

const heading = '核查意见';

/** The table as it stands, row for row; what was found in a row stands behind its last column. */
async function* annotated(store: RowStore, { table, place, header }: OpenedTable): AsyncGenerator<string> {
  const width = Math.max(...[...header.matched, ...header.ignored].map(({ at }) => at)) + 1;
  const found = rowByRow(store, place);
  let next = await found.next();
  yield '\uFEFF';
  let last = 0;
  let text = '';
  for await (const { row, cells } of table.rows()) {
    // Blank rows keep the others in their places; what was found in one stands at the next that is none.
    for (let blank = last + 1; blank < row; blank++) text += '\r\n';
    last = row;
    const remarks: string[] = row === header.row ? [heading] : [];
    while (next.done !== true && next.value.place.row <= row) {
      const { id, place: at, message, mend } = next.value;
      remarks.push(`${id} ${at.column === undefined ? '' : `${at.column}：`}${message.zh}。${mend.zh}`);
      // oxlint-disable-next-line no-await-in-loop -- both in the order of the rows
      next = await found.next();
    }
    const own = Array.from({ length: Math.max(width, cells.length) }, (_, at) => quoted(written(cells[at] ?? null)));
    text += `${[...own, ...(remarks.length === 0 ? [] : [textCell(remarks.join('；'))])].join(',')}\r\n`;
    if (text.length < 65_536) continue;
    yield text;
    text = '';
  }
  yield text;
}

async function* rowByRow(store: RowStore, place: number): AsyncGenerator<LocatedFinding> {
  for await (const some of store.findings(place)) yield* some;
}
