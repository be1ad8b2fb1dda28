import type { DuckDBValue } from '@duckdb/node-api';
import type { Cell } from '../cell/cell.ts';
import type { SheetRow } from '../sheet/sheet.ts';
import { duckdb } from './duckdb.ts';

/** The rows of a Parquet file with the numbers that a spreadsheet would show: the heading is the first. */
export async function* parquetRows(file: string): AsyncGenerator<SheetRow> {
  const { DuckDBInstance } = await duckdb();
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const result = await connection.stream('SELECT * FROM read_parquet($1)', [file]);
    let row = 1;
    yield { row, cells: result.columnNames() };
    for await (const rows of result.yieldRows()) for (const each of rows) yield { row: ++row, cells: each.map(cell) };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** A value as a cell has it: dates and exact amounts as their text. */
function cell(value: DuckDBValue): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return String(value);
}
