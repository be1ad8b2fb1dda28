import {
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  DuckDBListValue,
  DuckDBStructValue,
  type DuckDBValue,
} from '@duckdb/node-api';

/** A record in wire form: what is null in the file is left out, which is unknown. */
export type WireRecord = Readonly<Record<string, unknown>>;

/**
 * Reads the records of a Parquet or CSV file (读取数据文件) some thousand at a time, so that a file of any size fits. Decimals and dates come as
 * the text of the wire form, structs as records, lists as lists; of a CSV file every cell is text.
 *
 * @param file - its name ends in `.parquet` or `.csv`; `*` stands for several files
 */
export async function* readRecords(file: string): AsyncGenerator<readonly WireRecord[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    const reader = file.endsWith('.csv') ? 'read_csv($1, header = true, all_varchar = true)' : 'read_parquet($1)';
    const result = await connection.stream(`SELECT * FROM ${reader}`, [file]);
    const names = result.columnNames();
    for await (const rows of result.yieldRows())
      yield rows.map((row) => recordOf(names.map((name, at) => [name, row[at] ?? null] as const)));
  } finally {
    connection.closeSync();
  }
}

function recordOf(entries: readonly (readonly [string, DuckDBValue])[]): WireRecord {
  return Object.fromEntries(entries.filter(([, value]) => value !== null).map(([name, value]) => [name, wire(value)]));
}

function wire(value: DuckDBValue): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof DuckDBDecimalValue || value instanceof DuckDBDateValue) return value.toString();
  if (value instanceof DuckDBListValue) return value.items.map(wire);
  if (value instanceof DuckDBStructValue) return recordOf(Object.entries(value.entries));
  return value;
}
