import type { Text } from '@dzfp/core';
import type { Register } from '../register/register.ts';
import type { Whole } from '../register/whole.ts';
import type { CheckOptions } from '../rule/rule-check.ts';
import { RunningSummary, type FindingSummary } from '../rule/summary.ts';
import { checkPieces } from './check-pieces.ts';
import type { Answers } from './join-checks.ts';
import { openTables } from './opened-table.ts';
import { readInto, type OnProgress, type TableRead } from './read-into.ts';
import { RowStore, sheetPlaces } from './row-store.ts';
import type { SheetAccount } from '../write/reading-text.ts';
import { writeLarge } from './write-large.ts';

/** How a large register is checked: by the rules of the catalogue. */
export interface LargeOptions extends Omit<CheckOptions, 'rules'> {
  /** The folder for the findings and the annotated copies; it has to be there. */
  readonly out: string;
  /** How many rows are in memory at once; more where more are tied to one another. */
  readonly rowsAtOnce?: number;
  readonly onProgress?: OnProgress;
}

/** What checking a large register came to; its findings are in the files. */
export interface LargeChecked {
  readonly sheets: readonly SheetAccount[];
  /** How many findings there are. */
  readonly findings: number;
  readonly summary: FindingSummary;
  /** What the number of each finding says. */
  readonly messages: ReadonlyMap<string, Text>;
  readonly check: Answers;
  readonly villages: Register['villages'];
  /** The findings as CSV, and an annotated copy of each table. */
  readonly files: readonly string[];
}

const usualRowsAtOnce = 20_000;

/**
 * Checks a register of any size (大台账体检) that stands in CSV or Parquet files: rows wait on the disk, and what is tied together by a
 * household or a person's number is checked together, by the same rules and with the same findings as a register in memory. Memory grows with the
 * findings and the largest group of rows that share persons, not with the register.
 *
 * @throws DzfpError DZ506 without the package `@duckdb/node-api`, DZ107 when households or persons are missing, or a column that they need; DZ602 when a table comes twice
 */
export async function checkLarge(files: readonly string[], options: LargeOptions): Promise<LargeChecked> {
  const { out, rowsAtOnce = usualRowsAtOnce, onProgress, ...asked } = options;
  const tables = await openTables(files);
  const store = await RowStore.open();
  try {
    const read: TableRead[] = [];
    // oxlint-disable-next-line no-await-in-loop -- one after the other: they would only compete for the disk
    for (const table of tables) read.push(await readInto(store, table, onProgress));
    const { villages, ...check } = await checkPieces(store, tables, await wholeIn(store, read), asked, rowsAtOnce);
    const summary = new RunningSummary();
    const messages = new Map<string, Text>();
    let findings = 0;
    for await (const some of store.findings()) {
      for (const each of some) {
        summary.add(each);
        messages.set(each.id, each.message);
      }
      findings += some.length;
    }
    return {
      sheets: read.map(({ sheet, list, header, counts, cells }) => ({ sheet, list, header, counts, cells })),
      findings,
      summary: summary.result(),
      messages,
      check,
      villages,
      files: await writeLarge(store, tables, out),
    };
  } finally {
    await store.close();
  }
}

async function wholeIn(store: RowStore, read: readonly TableRead[]): Promise<Whole> {
  const households = read.find(({ place }) => place === sheetPlaces.household);
  const inVillages = await store.inVillages();
  const firstRows = new Map<string, number>();
  return {
    householdsNumbered: households?.everyNumber ?? true,
    personsPlaced: await store.personsPlaced(),
    villagesKnown: households?.everyVillage ?? true,
    inVillage: ({ row: { row, values } }) => {
      const code = values.code ?? '';
      // Of several rows with one code the first has the households.
      if (!firstRows.has(code)) firstRows.set(code, row);
      const found = firstRows.get(code) === row ? inVillages.get(code) : undefined;
      return found ?? { households: 0, persons: 0 };
    },
  };
}
