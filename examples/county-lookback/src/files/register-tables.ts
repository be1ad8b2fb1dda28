import { failure } from '@dzfp/core';
import { householdList, personList, recognise, type Cell, type Sheet } from '@dzfp/ledger';
import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';

/** A register in Parquet or CSV files, read in pieces: each row of households and persons stands in exactly one piece. */
export interface RegisterTables {
  readonly pieces: number;
  /** Rows of the table of households, blank ones and totals too. */
  readonly rows: number;
  /** The two sheets of a piece, from 0; a row has the number that a spreadsheet would show. */
  readonly sheets: (piece: number) => Promise<readonly Sheet[]>;
  readonly close: () => void;
}

/** The heading by which both tables are joined. */
const key = householdList.columns.number.title.zh;

/** The number of a household however it was written: blanks and full width aside. */
const keyOf = `regexp_replace(translate(coalesce(CAST("${key}" AS VARCHAR), ''), '０１２３４５６７８９', '0123456789'), '[\\s\\x{3000}]', '', 'g')`;

/**
 * Opens the tables of a register and cuts it by the numbers of households, some hundred to a piece.
 *
 * @throws DzfpError DZ107 a table, or the column of household numbers, is missing; DZ602 a table comes twice
 */
export async function registerTables(files: readonly string[], households: number): Promise<RegisterTables> {
  const { connection, households: ofHouseholds, persons } = await opened(files);
  for (const [id, file] of [[householdList.id, ofHouseholds] as const, [personList.id, persons] as const])
    // oxlint-disable-next-line no-await-in-loop -- DuckDB uses all cores for one table
    await connection.run(
      `CREATE VIEW "${id}" AS SELECT *, ${keyOf} AS "@key", row_number() OVER () + 1 AS "@row" FROM ${source(file)}`,
    );
  await connection.run(
    `CREATE TABLE piece AS SELECT "@key", (row_number() OVER (ORDER BY "@key") - 1) // ${households} AS piece
     FROM (SELECT "@key" FROM "${householdList.id}" UNION SELECT "@key" FROM "${personList.id}")`,
  );
  const [[last] = []] = (await connection.runAndReadAll('SELECT CAST(max(piece) AS INTEGER) FROM piece')).getRows();
  const [[rows] = []] = (await connection.runAndReadAll(`SELECT count(*) FROM "${householdList.id}"`)).getRows();
  return {
    rows: Number(rows),
    pieces: typeof last === 'number' ? last + 1 : 0,
    sheets: (piece) =>
      Promise.all([householdList, personList].map(({ id, title }) => sheetOf(connection, id, title.zh, piece))),
    close: () => connection.closeSync(),
  };
}

/** Which file holds which table. */
export interface RegisterFiles {
  readonly households: string;
  readonly persons: string;
}

/**
 * Tells the tables of a register apart by their headings.
 *
 * @throws DzfpError DZ107 a table, or the column of household numbers, is missing; DZ602 a table comes twice
 */
export async function registerFiles(files: readonly string[]): Promise<RegisterFiles> {
  const { connection, ...register } = await opened(files);
  connection.closeSync();
  return register;
}

async function opened(files: readonly string[]): Promise<RegisterFiles & { readonly connection: DuckDBConnection }> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const found = new Map<string, string>();
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- of two tables of one kind the second is refused
    const id = await tableOf(connection, file);
    if (found.has(id)) throw failure('DZ602', { what: id, key: file });
    found.set(id, file);
  }
  const [households, persons] = [householdList, personList].map(({ id, title }) => {
    const file = found.get(id);
    if (file === undefined) throw failure('DZ107', { field: title.zh });
    return file;
  }) as [string, string];
  return { connection, households, persons };
}

/** What a CSV file is said to be, not guessed: a total with fewer cells misleads a guess. */
const csv = "header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"', null_padding = true";

function source(file: string): string {
  const quoted = `'${file.replaceAll("'", "''")}'`;
  return file.endsWith('.csv') ? `read_csv(${quoted}, ${csv})` : `read_parquet(${quoted})`;
}

/** Which list a file holds, by its headings. */
async function tableOf(connection: DuckDBConnection, file: string): Promise<string> {
  const headings = (await connection.runAndReadAll(`SELECT * FROM ${source(file)} LIMIT 0`)).columnNames();
  const list = recognise([householdList, personList], sheet(file, [headings]));
  if (list === undefined || !headings.includes(key)) throw failure('DZ107', { field: `${file}: ${key}` });
  return list.id;
}

async function sheetOf(connection: DuckDBConnection, id: string, name: string, piece: number): Promise<Sheet> {
  const result = await connection.runAndReadAll(
    `SELECT t.* FROM "${id}" t JOIN piece USING ("@key") WHERE piece = $1 ORDER BY "@row"`,
    [piece],
  );
  const columns = result.columnNames();
  const at = columns.indexOf('@row');
  const isOwn = (i: number): boolean => columns[i]?.startsWith('@') !== true;
  const rows = result
    .getRows()
    .map((row) => ({ row: Number(row[at]), cells: row.filter((_, i) => isOwn(i)).map(cell) }));
  return { name, rows: () => [{ row: 1, cells: columns.filter((_, i) => isOwn(i)) }, ...rows] };
}

function sheet(name: string, rows: readonly (readonly Cell[])[]): Sheet {
  return { name, rows: () => rows.map((cells, i) => ({ row: i + 1, cells })) };
}

/** A value as a cell has it: dates and exact amounts as their text. */
function cell(value: DuckDBValue): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return String(value);
}
