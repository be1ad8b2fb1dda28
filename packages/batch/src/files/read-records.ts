import {
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  DuckDBListValue,
  DuckDBStructValue,
  type DuckDBValue,
} from '@duckdb/node-api';
import { readArrow } from './arrow/read-arrow.ts';
import type { WireRecord } from './wire-record.ts';

/**
 * Reads the records of a Parquet, Arrow or CSV file (读取数据文件) some thousand at a time, so that a file of any size fits. Decimals and dates come as
 * the text of the wire form, structs as records, lists as lists; of a CSV file every cell is text.
 *
 * @param file - its name ends in `.parquet`, `.arrow` or `.csv`; `*` stands for several files, but of Arrow. Arrow needs the package `apache-arrow`
 */
export async function* readRecords(file: string): AsyncGenerator<readonly WireRecord[]> {
  if (isArrow(file)) {
    yield* readArrow(file);
    return;
  }
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    const result = await connection.stream(`SELECT * FROM ${relationOf(file)}`, [file]);
    const names = result.columnNames();
    for await (const rows of result.yieldRows()) yield rows.map((row) => recordOf(names, row));
  } finally {
    connection.closeSync();
  }
}

/** Whether a file is one of Arrow, which DuckDB does not read by itself. */
export function isArrow(file: string): boolean {
  return file.endsWith('.arrow');
}

/** A file as a relation; its name is the first parameter of the statement. */
export function relationOf(file: string): string {
  return file.endsWith('.csv') ? 'read_csv($1, header = true, all_varchar = true)' : 'read_parquet($1)';
}

/** A row as a record. */
export function recordOf(names: readonly string[], row: readonly DuckDBValue[]): WireRecord {
  const record: Record<string, unknown> = {};
  names.forEach((name, at) => {
    const value = row[at] ?? null;
    if (value !== null) record[name] = wire(value);
  });
  return record;
}

/** A value of the database in wire form. */
export function wire(value: DuckDBValue): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof DuckDBDecimalValue || value instanceof DuckDBDateValue) return value.toString();
  if (value instanceof DuckDBListValue) return value.items.map(wire);
  if (value instanceof DuckDBStructValue) return recordOf(Object.keys(value.entries), Object.values(value.entries));
  return value;
}
