import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { Pool } from 'pg';

/** What both databases do alike: SQL with `$1`, rows as objects. */
export interface Session {
  readonly query: <Row>(sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  /** Several statements without values, as a migration has them. */
  readonly script: (sql: string) => Promise<void>;
}

/** A database: queries by themselves, or together in a transaction that a throw undoes. */
export interface Database extends Session {
  readonly transaction: <T>(work: (session: Session) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** What PGlite and a PostgreSQL client have in common; only PGlite sends several statements by a way of its own. */
interface Connection {
  query(sql: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
  exec?(sql: string): Promise<unknown>;
}

function sessionOn(connection: Connection): Session {
  return {
    query: async <Row>(sql: string, values: readonly unknown[] = []) =>
      (await connection.query(sql, [...values])).rows as readonly Row[],
    script: async (sql) => void (await (connection.exec ? connection.exec(sql) : connection.query(sql))),
  };
}

/** PostgreSQL where a connection string is given, else PGlite: in a folder, or in memory without one. */
export async function openDatabase(at: { readonly url?: string; readonly folder?: string }): Promise<Database> {
  const database = at.url ? onServer(at.url) : embedded(at.folder);
  await migrate(database);
  return database;
}

function onServer(connectionString: string): Database {
  const pool = new Pool({ connectionString });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', ({ name }) => console.error(`database connection lost (${name})`));
  return {
    ...sessionOn(pool),
    transaction: async (work) => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const done = await work(sessionOn(client));
        await client.query('commit');
        return done;
      } catch (error) {
        await client.query('rollback');
        throw error;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}

function embedded(folder?: string): Database {
  if (folder) mkdirSync(folder, { recursive: true });
  const lite = new PGlite(folder);
  return {
    ...sessionOn(lite),
    transaction: (work) => lite.transaction((inner) => work(sessionOn(inner))),
    close: () => lite.close(),
  };
}

const migrations = new URL('../migrations/', import.meta.url);

/** Applies the files of `migrations/` that were not applied yet, in the order of their names, all or none. */
async function migrate({ transaction }: Database): Promise<void> {
  await transaction(async ({ query, script }) => {
    // Two servers that start together: the second one waits here and then finds nothing left to do.
    await query('select pg_advisory_xact_lock(602)');
    await query('create table if not exists migration (name text primary key, applied_at timestamptz default now())');
    const applied = new Set((await query<{ name: string }>('select name from migration')).map(({ name }) => name));
    const names = readdirSync(migrations).toSorted();
    for (const name of names.filter((each) => each.endsWith('.sql') && !applied.has(each))) {
      await script(readFileSync(new URL(name, migrations), 'utf8'));
      await query('insert into migration (name) values ($1)', [name]);
    }
  });
}
