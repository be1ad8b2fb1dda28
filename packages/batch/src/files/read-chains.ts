import { recordShapeOf, type AnyFormula } from '@dzfp/core';
import { readerOf, unreadable } from '@dzfp/core/plan';
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { openDisk, quoted } from './database.ts';
import { recordOf, wire } from './read-records.ts';
import { fileRelation, type FileRelation } from './relation.ts';
import type { WireRecord } from './wire-record.ts';

type Carried = Extract<AnyFormula, { kind: 'carried' }>;

/** Records of whole chains, with the place of each in the file. */
export interface ChainedRecords {
  readonly records: readonly WireRecord[];
  readonly at: readonly number[];
}

/** So many records are decided on at once, unless a chain is longer. */
const recordsAtOnce = 4096;

/**
 * Reads the records of a carried policy chain by chain: DuckDB sorts them by the key, on the disk where they are many, so that memory is
 * bounded by the longest chain. Within a chain they come in the order of the file.
 */
export async function* readChains(policy: Carried, file: string): AsyncGenerator<ChainedRecords> {
  const { connection, streams, close } = await openDisk();
  try {
    const relation = await fileRelation(connection, file);
    const given = [...relation.given];
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${relation.sql}`, given);
    const names = described.getRows().map(([name]) => String(name));
    const key = await keyIn({ connection, streams }, policy, relation, names);
    const result = await connection.stream(
      `SELECT rows.*, ${key} AS chain FROM (SELECT row_number() OVER () AS place, * FROM ${relation.sql}) AS rows
       ORDER BY chain, place`,
      given,
    );
    let held: DuckDBValue[][] = [];
    for await (const rows of result.yieldRows()) {
      held.push(...rows);
      const cut = held.length >= recordsAtOnce ? lastBegin(held) : 0;
      if (cut === 0) continue;
      yield chained(names, held.slice(0, cut));
      held = held.slice(cut);
    }
    if (held.length > 0) yield chained(names, held);
  } finally {
    await close();
  }
}

/** Where the last chain begins, which may go on in the next rows; a record without a key is a chain of its own. */
function lastBegin(rows: readonly (readonly DuckDBValue[])[]): number {
  const key = rows.at(-1)?.at(-1) ?? null;
  if (key === null) return rows.length;
  let at = rows.length - 1;
  while (at > 0 && rows[at - 1]?.at(-1) === key) at--;
  return at;
}

function chained(names: readonly string[], rows: readonly (readonly DuckDBValue[])[]): ChainedRecords {
  return {
    records: rows.map((row) => recordOf(names, row.slice(1, -1))),
    at: rows.map(([place]) => Number(place)),
  };
}

/**
 * The key as SQL: equal for records of one chain. A key that may be spelled in several ways is first brought into its one spelling,
 * as the schema reads it.
 */
async function keyIn(
  { connection, streams }: Readonly<Record<'connection' | 'streams', DuckDBConnection>>,
  { carry, input }: Carried,
  relation: FileRelation,
  names: readonly string[],
): Promise<string> {
  if (!names.includes(carry.by)) return 'NULL';
  const given = `CAST(rows.${quoted(carry.by, '"')} AS VARCHAR)`;
  const field = recordShapeOf(input).fields[carry.by];
  if (field === undefined || (field.shape.kind === 'text' && field.shape.format === undefined)) return given;
  const read = readerOf(field);
  await connection.run('CREATE TABLE spelling (given VARCHAR, meant VARCHAR)');
  const appender = await connection.createAppender('spelling');
  const keys = await streams.stream(
    `SELECT DISTINCT ${quoted(carry.by, '"')} FROM ${relation.sql} WHERE ${quoted(carry.by, '"')} IS NOT NULL`,
    [...relation.given],
  );
  for await (const rows of keys.yieldRows()) {
    for (const [value = null] of rows) {
      const meant = read(wire(value));
      if (meant === unreadable || String(meant) === String(value)) continue;
      appender.appendVarchar(String(value));
      appender.appendVarchar(String(meant));
      appender.endRow();
    }
  }
  appender.closeSync();
  return `coalesce((SELECT meant FROM spelling WHERE spelling.given = ${given}), ${given})`;
}
