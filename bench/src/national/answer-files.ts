import { join } from 'node:path';
import { verdictCode, verdicts, type Decided } from '@dzfp/batch';
import type { AnyFormula } from '@dzfp/core';
import {
  DOUBLE,
  DuckDBDataChunk,
  DuckDBInstance,
  UTINYINT,
  type DuckDBAppender,
  type DuckDBConnection,
} from '@duckdb/node-api';
import { answerColumns, labelSql, type AnswerColumn } from './answer-columns.ts';
import { totalsIn, type Totals } from './totals.ts';

/** What the database may keep in memory; what is larger waits on the disk. */
const memory = '256MB';
const rowsInChunk = 2048;

interface Waiting {
  readonly appender: DuckDBAppender;
  /** Filled again and again: the memory of a new one each time would stay until somebody collects it. */
  readonly chunk: DuckDBDataChunk;
  readonly columns: readonly AnswerColumn[];
}

/** Decisions of all policies on their way into files: they wait on the disk, each policy in a table of its own. */
export interface AnswerFiles {
  readonly add: (policy: AnyFormula, decided: Decided) => Promise<void>;
  /** Writes a Parquet file for each policy, and counts and sums what stands in it. */
  readonly finish: () => Promise<ReadonlyMap<string, Totals>>;
}

/** Opens files in a folder that is there already. */
export async function openAnswerFiles(folder: string): Promise<AnswerFiles> {
  const instance = await DuckDBInstance.create(join(folder, 'waiting.duckdb'), {
    memory_limit: memory,
    threads: '1',
    preserve_insertion_order: 'false',
  });
  const connection = await instance.connect();
  // Nothing is to outlive the run: without a commit after each piece nothing is written twice.
  await connection.run('BEGIN TRANSACTION');
  const waiting = new Map<string, Waiting>();
  return {
    async add({ id }, { verdicts: codes, result }) {
      const answers = answerColumns(result);
      const columns = answers.map(([column]) => column);
      let into = waiting.get(id);
      if (!into) waiting.set(id, (into = await openTable(connection, id, columns)));
      append(
        into,
        codes,
        answers.map(([, values]) => values),
      );
    },
    async finish() {
      const totals = new Map<string, Totals>();
      for (const [id, { appender, columns }] of waiting) {
        appender.closeSync();
        const file = join(folder, `${id.replace('/', '-')}.parquet`);
        // oxlint-disable-next-line no-await-in-loop -- one after the other: they would only compete for the memory
        await copyOut(connection, id, columns, file);
        // oxlint-disable-next-line no-await-in-loop -- the same
        totals.set(id, await totalsIn(connection, file, columns));
      }
      await connection.run('ROLLBACK');
      connection.closeSync();
      instance.closeSync();
      return totals;
    },
  };
}

async function openTable(connection: DuckDBConnection, id: string, columns: readonly AnswerColumn[]): Promise<Waiting> {
  const types = [UTINYINT, ...columns.map(({ kind }) => (kind === 'number' ? DOUBLE : UTINYINT))];
  await connection.run(`CREATE TABLE "${id}" (${types.map((type, i) => `c${i} ${String(type)}`).join(', ')})`);
  return { columns, chunk: DuckDBDataChunk.create(types), appender: await connection.createAppender(id) };
}

/** Figures of rows that are not decided stay empty. */
function append({ appender, chunk, columns }: Waiting, codes: Uint8Array, values: readonly ArrayLike<number>[]): void {
  for (let from = 0; from < codes.length; from += rowsInChunk) {
    const rows = Math.min(rowsInChunk, codes.length - from);
    chunk.reset();
    chunk.rowCount = rows;
    chunk.setColumnValues(0, Array.from(codes.subarray(from, from + rows)));
    columns.forEach(({ kind }, i) => {
      const own = values[i] as ArrayLike<number>;
      const most = kind === 'number' ? Number.POSITIVE_INFINITY : noLabel;
      const filled = new Array<number | null>(rows);
      for (let row = 0; row < rows; row++) {
        const value = own[from + row] as number;
        filled[row] = codes[from + row] === verdictCode.decided && value < most ? value : null;
      }
      chunk.setColumnValues(i + 1, filled);
    });
    appender.appendDataChunk(chunk);
  }
  appender.flushSync();
}

/** The two highest codes of a byte are none and unknown. */
const noLabel = 254;

async function copyOut(
  connection: DuckDBConnection,
  id: string,
  columns: readonly AnswerColumn[],
  file: string,
): Promise<void> {
  const figures = columns.map(({ name, sql }, i) => `${sql(`c${i + 1}`)} AS "${name}"`);
  const select = [`${labelSql(verdicts, 'c0')} AS row_verdict`, ...figures].join(', ');
  await connection.run(
    `COPY (SELECT ${select} FROM "${id}") TO '${file}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 24576)`,
  );
  await connection.run(`DROP TABLE "${id}"`);
}
