import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

/** What a column of a file holds. */
export type FileColumnType = 'text' | 'yuan' | 'rate' | 'whole' | 'number' | 'flag' | 'date';

/** A column of a file. */
export interface FileColumn {
  readonly name: string;
  readonly type: FileColumnType;
}

/** A row of a file: values in wire form, null where there is none. */
export type FileRow = readonly (string | number | boolean | null)[];

const types: Readonly<Record<FileColumnType, string>> = {
  text: 'VARCHAR',
  yuan: 'DECIMAL(18, 2)',
  rate: 'DECIMAL(12, 6)',
  whole: 'BIGINT',
  number: 'DOUBLE',
  flag: 'BOOLEAN',
  date: 'DATE',
};

/**
 * Writes rows into a Parquet or CSV file (写出数据文件) as they come: they wait on the disk, not in memory. Amounts are exact decimals.
 *
 * @param file - its name ends in `.parquet` or `.csv`
 * @returns how many rows were written
 */
export async function writeRecords(
  file: string,
  columns: readonly FileColumn[],
  chunks: AsyncIterable<readonly FileRow[]> | Iterable<readonly FileRow[]>,
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'dzfp-batch-'));
  const instance = await DuckDBInstance.create(join(folder, 'rows.duckdb'));
  const connection = await instance.connect();
  try {
    const rows = await append(connection, columns.length, chunks);
    const casts = columns.map(({ name, type }, at) => `CAST(c${at} AS ${types[type]}) AS ${quoted(name, '"')}`);
    const format = file.endsWith('.csv') ? 'FORMAT csv, HEADER' : 'FORMAT parquet, COMPRESSION zstd';
    await connection.run(`COPY (SELECT ${casts.join(', ')} FROM waiting) TO ${quoted(file, "'")} (${format})`);
    return rows;
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
}

async function append(
  connection: DuckDBConnection,
  width: number,
  chunks: AsyncIterable<readonly FileRow[]> | Iterable<readonly FileRow[]>,
): Promise<number> {
  const names = Array.from({ length: width }, (_, at) => `c${at} VARCHAR`);
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

function quoted(text: string, quote: string): string {
  return quote + text.replaceAll(quote, quote + quote) + quote;
}
