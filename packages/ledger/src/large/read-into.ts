import { SheetReading } from '../record/sheet-reading.ts';
import type { SheetAccount } from '../write/reading-text.ts';
import type { OpenedTable } from './opened-table.ts';
import type { RowStore } from './row-store.ts';

/** How much of a table went where, and what reading said of all its rows. */
export interface TableRead extends SheetAccount {
  readonly place: number;
  /** Whether each has its own number, and the code of its village. */
  readonly everyNumber: boolean;
  readonly everyVillage: boolean;
}

/** Told now and then how far reading has come. */
export type OnProgress = (progress: { readonly sheet: string; readonly rows: number }) => void;

const rowsInStep = 10_000;

/** Reads a table row by row into the store. */
export async function readInto(
  store: RowStore,
  { table, place, list, header }: OpenedTable,
  onProgress: OnProgress | undefined,
): Promise<TableRead> {
  let [everyNumber, everyVillage] = [true, true];
  const reading = new SheetReading(list, table.name, header, {
    record: ({ row, values }, findings, cells) => {
      const { householdNumber, village, citizenNumber, number } = values as Readonly<
        Record<string, string | undefined>
      >;
      const household = list.id === 'household' ? number : householdNumber;
      everyNumber &&= number !== undefined;
      everyVillage &&= village !== undefined;
      store.add({ sheet: place, row, household, village, citizenNumber, number, cells, findings });
    },
    // Such a row is about nobody.
    finding: (found) => store.addFinding(place, 'reading', { ...found, whom: {} }),
  });
  let step = rowsInStep;
  for await (const row of table.rows()) {
    reading.add(row);
    if (row.row < step) continue;
    step = row.row + rowsInStep;
    onProgress?.({ sheet: table.name, rows: row.row });
  }
  const { counts, cells } = reading;
  return { sheet: table.name, list, header, counts, cells, place, everyNumber, everyVillage };
}
