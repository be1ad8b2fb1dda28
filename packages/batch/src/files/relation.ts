import type { DuckDBConnection } from '@duckdb/node-api';
import { arrowNames, readArrow } from './arrow/read-arrow.ts';
import { quoted } from './database.ts';
import { isArrow, relationOf } from './read-records.ts';

/** A file as a relation of a database: how it is called, and what a statement with that name is given. */
export interface FileRelation {
  readonly sql: string;
  readonly given: readonly string[];
}

/** A file that DuckDB reads itself stands for itself; one of Arrow is brought into a table first, every cell as text. */
export async function fileRelation(connection: DuckDBConnection, file: string): Promise<FileRelation> {
  if (!isArrow(file)) return { sql: relationOf(file), given: [file] };
  const names = await arrowNames(file);
  await connection.run(`CREATE TABLE arrived (${names.map((name) => `${quoted(name, '"')} VARCHAR`).join(', ')})`);
  const appender = await connection.createAppender('arrived');
  for await (const records of readArrow(file)) {
    for (const record of records) {
      for (const name of names) {
        const value = record[name];
        if (value === undefined) appender.appendNull();
        else appender.appendVarchar(typeof value === 'string' ? value : JSON.stringify(value));
      }
      appender.endRow();
    }
    appender.flushSync();
  }
  appender.closeSync();
  return { sql: 'arrived', given: [] };
}
