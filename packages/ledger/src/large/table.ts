import { basename } from 'node:path';
import { mostRowsAbove } from '../header/match-header.ts';
import { isBlank } from '../cell/cell.ts';
import type { Sheet, SheetRow } from '../sheet/sheet.ts';
import { csvRows } from './csv-rows.ts';
import { parquetRows } from './parquet-rows.ts';

/** A file of one table whose rows are read as they come, each time anew. */
export interface Table {
  /** Name of the file without its ending, as a sheet of it would be called. */
  readonly name: string;
  readonly rows: () => AsyncIterable<SheetRow>;
}

/** A table in a CSV or Parquet file. */
export function tableIn(file: string): Table {
  const name = basename(file).replace(/\.[^.]+$/u, '');
  return { name, rows: () => (file.endsWith('.parquet') ? parquetRows(file) : csvRows(file)) };
}

/** The rows among which the heading stands, as a sheet. */
export async function topOf({ name, rows }: Table): Promise<Sheet> {
  const top: SheetRow[] = [];
  for await (const row of rows()) {
    if (!row.cells.every(isBlank)) top.push(row);
    if (top.length === mostRowsAbove) break;
  }
  return { name, rows: () => top };
}
