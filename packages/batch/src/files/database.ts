import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

/** What a database that sorts may keep in memory; what is larger waits on the disk. */
const forSorting = { memory_limit: '1GB' };

/** One that rows only pass through needs less: every thread would pack rows of its own. */
const forPassing = { memory_limit: '256MB', threads: '1' };

/** A database in a folder of its own for rows on their way to a file; it is gone when the work is done. */
export async function withDisk<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const { connection, close } = await openDisk(forPassing);
  try {
    return await work(connection);
  } finally {
    await close();
  }
}

/** A database for work that ends elsewhere. */
export async function openDisk(limits: Readonly<Record<string, string>> = forSorting): Promise<{
  readonly connection: DuckDBConnection;
  /** For what is streamed meanwhile: a stream ends without a word when something is appended over the same connection. */
  readonly streams: DuckDBConnection;
  readonly close: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'dzfp-batch-'));
  const instance = await DuckDBInstance.create(join(folder, 'rows.duckdb'), { ...limits });
  const [connection, streams] = [await instance.connect(), await instance.connect()];
  const close = async (): Promise<void> => {
    streams.closeSync();
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
  };
  return { connection, streams, close };
}

/** A name or a text as SQL. */
export function quoted(text: string, quote: '"' | "'"): string {
  return quote + text.replaceAll(quote, quote + quote) + quote;
}
