import type { DuckDBConnection, DuckDBResult } from '@duckdb/node-api';
import { quoted, withDisk } from './database.ts';
import { writeArrow } from './arrow/write-arrow.ts';
import type { FileColumn, FileColumnType } from './file-column.ts';
import { isArrow, wire } from './read-records.ts';
import type { FileRow } from './wire-record.ts';

const types: Readonly<Record<FileColumnType, string>> = {
  text: 'VARCHAR',
  yuan: 'DECIMAL(18, 2)',
  rate: 'DECIMAL(12, 6)',
  whole: 'BIGINT',
  number: 'DOUBLE',
  flag: 'BOOLEAN',
  date: 'DATE',
};

/** A group of rows is packed in memory whole. */
const rowsInGroup = 24_576;

/** Rows with the place of each in the file. */
export interface PlacedRows {
  readonly rows: readonly FileRow[];
  readonly at: readonly number[];
}

type Chunks<T> = AsyncIterable<T> | Iterable<T>;

/**
 * Writes rows into a Parquet, Arrow or CSV file (写出数据文件) as they come: they wait on the disk, not in memory. Amounts are exact decimals.
 *
 * @param file - its name ends in `.parquet`, `.arrow` or `.csv`; Arrow needs the package `apache-arrow`
 * @returns how many rows were written
 */
export async function writeRecords(
  file: string,
  columns: readonly FileColumn[],
  chunks: Chunks<readonly FileRow[]>,
): Promise<number> {
  return withDisk(async (connection) => {
    const rows = await append(connection, columns.length, chunks);
    await copyOut(connection, file, columns, 'waiting');
    return rows;
  });
}

/** The same for rows that come in another order than the one they have in the file. */
export async function writePlaced(
  file: string,
  columns: readonly FileColumn[],
  chunks: Chunks<PlacedRows>,
): Promise<number> {
  async function* numbered(): AsyncGenerator<readonly FileRow[]> {
    for await (const { rows, at } of chunks) yield rows.map((row, i): FileRow => [...row, at[i] ?? null]);
  }
  return withDisk(async (connection) => {
    const rows = await append(connection, columns.length + 1, numbered());
    await copyOut(connection, file, columns, `waiting ORDER BY CAST(c${columns.length} AS BIGINT)`);
    return rows;
  });
}

async function copyOut(
  connection: DuckDBConnection,
  file: string,
  columns: readonly FileColumn[],
  from: string,
): Promise<void> {
  const casts = columns.map(({ name, type }, at) => `CAST(c${at} AS ${types[type]}) AS ${quoted(name, '"')}`);
  if (isArrow(file)) {
    const result = await connection.stream(`SELECT ${casts.join(', ')} FROM ${from}`);
    await writeArrow(file, columns, rowsOf(result));
    return;
  }
  const format = file.endsWith('.csv')
    ? 'FORMAT csv, HEADER'
    : `FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${rowsInGroup}`;
  await connection.run(`COPY (SELECT ${casts.join(', ')} FROM ${from}) TO ${quoted(file, "'")} (${format})`);
}

async function* rowsOf(result: DuckDBResult): AsyncGenerator<readonly FileRow[]> {
  for await (const rows of result.yieldRows()) {
    yield rows.map((row) => row.map((value) => (value === null ? null : (wire(value) as FileRow[number]))));
  }
}

async function append(
  connection: DuckDBConnection,
  width: number,
  chunks: Chunks<readonly FileRow[]>,
): Promise<number> {
  const names = Array.from({ length: width }, (_, at) => `c${at} VARCHAR`);
  // Within one transaction full groups of rows go to the disk at once; committed piece by piece they are logged, and kept and packed again.
  await connection.run('BEGIN TRANSACTION');
  await connection.run(`CREATE TABLE waiting (${names.join(', ')})`);
  const appender = await connection.createAppender('waiting');
  let rows = 0;
  for await (const chunk of chunks) {
    for (const row of chunk) {
      for (let at = 0; at < width; at++) {
        const value = row[at] ?? null;
        if (value === null) appender.appendNull();
        else appender.appendVarchar(String(value));
      }
      appender.endRow();
    }
    rows += chunk.length;
    appender.flushSync();
  }
  appender.closeSync();
  return rows;
}
