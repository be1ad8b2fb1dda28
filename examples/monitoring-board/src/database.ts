import { readdirSync, readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';

/** What the board asks of a database. */
export interface Database {
  readonly rows: <Row>(sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  /** Runs several statements, all or none of them. */
  readonly script: (sql: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A PostgreSQL server. */
export function postgres(connectionString: string): Database {
  const pool = new pg.Pool({ connectionString });
  // A server that is restarted breaks the connections that wait; the pool replaces them. Without a listener it would end the process.
  pool.on('error', () => undefined);
  return {
    rows: async <Row>(sql: string, values: readonly unknown[] = []) => {
      const { rows } = await pool.query(sql, [...values]);
      return rows as Row[];
    },
    script: async (sql) => void (await pool.query(sql)),
    close: () => pool.end(),
  };
}

/** PostgreSQL inside this process: in memory, or in a folder when one is given. */
export function embedded(folder?: string): Database {
  const db = new PGlite(folder);
  return {
    rows: async <Row>(sql: string, values: readonly unknown[] = []) => (await db.query<Row>(sql, [...values])).rows,
    script: async (sql) => void (await db.exec(sql)),
    close: () => db.close(),
  };
}

const folder = new URL('../migrations/', import.meta.url);

/** Applies the migrations that were not applied yet, in the order of their names. Statements sent together are one transaction. */
export async function migrate(db: Database): Promise<void> {
  await db.script('create table if not exists migration (name text primary key)');
  const applied = await db.rows<{ name: string }>('select name from migration');
  for (const name of readdirSync(folder).toSorted()) {
    if (applied.some((each) => each.name === name)) continue;
    // oxlint-disable-next-line no-await-in-loop -- a migration rests on the ones before it
    await db.script(`${readFileSync(new URL(name, folder), 'utf8')}; insert into migration values ('${name}')`);
  }
}
