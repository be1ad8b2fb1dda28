import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { AnyFormula } from '@dzfp/core';
import { policySql } from '@dzfp/batch/sql';
import type { Mixed } from '../../packages/batch/fixture/mixed.ts';
import { referenceAnswers } from '../../packages/batch/fixture/reference.ts';
import { appendAnswers, appendRecords, type TableColumn } from './append.ts';
import { differences } from './compare.ts';
import { kernelAnswers } from './kernel-answers.ts';

/** What Spark is given: relations as Parquet, a statement, where its answers go. */
export interface Job {
  readonly policy: string;
  readonly relations: Readonly<Record<string, string>>;
  readonly statement: string;
  readonly answers: string;
  /** What the evaluator answers. */
  readonly expected: string;
  /** Whether an executor is killed while this statement runs. */
  readonly kill: boolean;
}

/** One population decided here: how many records, and how many answers of each engine are not the evaluator's. */
export interface Prepared {
  readonly job: Job;
  readonly rows: number;
  readonly generated: number;
  readonly interpreted: number;
  readonly duckdb: number;
}

/** A population in pieces that fit into memory. */
export interface Batches {
  readonly policy: AnyFormula;
  readonly name: string;
  readonly kill: boolean;
  /** In how many files the records are written: so many tasks read them. */
  readonly files: number;
  readonly pieces: Iterable<Mixed>;
}

/** Decides a population by the evaluator, the loops and DuckDB, and writes what Spark needs to decide it too. */
export async function prepare(
  connection: DuckDBConnection,
  { policy, name, kill, files, pieces }: Batches,
  folder: string,
): Promise<Prepared> {
  const counts = { rows: 0, generated: 0, interpreted: 0 };
  const relation = `facts_${name}`;
  let written: ReturnType<typeof policySql> | undefined;
  let statement = '';
  let columns: readonly TableColumn[] = [];
  for (const piece of pieces) {
    if (!written) {
      written = policySql(piece.bound, { dialect: 'duckdb', relation });
      ({ statement } = policySql(piece.bound, { dialect: 'spark', relation }));
      // Rows that the schema does not allow have to get in too.
      await connection.run(written.create.replaceAll(' NOT NULL', '').replaceAll(/,\s+PRIMARY KEY \([^)]+\)/gu, ''));
      await connection.run(`CREATE TABLE expected AS SELECT * FROM (${written.statement}\n) LIMIT 0`);
      columns = await columnsOf(connection, 'expected');
    }
    const expected = referenceAnswers(policy, piece);
    const generated = kernelAnswers(policy, piece, { mode: 'generate' });
    const interpreted = kernelAnswers(policy, piece, { mode: 'interpret' });
    counts.generated += expected.filter((answer, i) => !isDeepStrictEqual(answer, generated[i])).length;
    counts.interpreted += expected.filter((answer, i) => !isDeepStrictEqual(answer, interpreted[i])).length;
    await appendRecords(connection, written.relations, piece.rows, counts.rows);
    await appendAnswers(connection, 'expected', columns, policy, expected, counts.rows);
    counts.rows += piece.rows.length;
  }
  if (!written) throw new Error(`no records for ${policy.id}`);
  await connection.run(`CREATE TABLE answered AS ${written.statement}`);
  const duckdb = await differences(connection, 'expected', 'answered');
  const at = join(folder, name);
  mkdirSync(at, { recursive: true });
  const parts = written.relations.map(({ name: table }) => ({ table, to: join(at, table) }));
  for (const { table, to } of parts) {
    mkdirSync(to);
    for (let part = 0; part < files; part++) {
      const rows = `SELECT * FROM ${table} WHERE row_id % ${files} = ${part}`;
      await connection.run(`COPY (${rows}) TO '${join(to, `part-${part}.parquet`)}' (FORMAT parquet)`);
    }
  }
  const expected = join(at, 'expected.parquet');
  await connection.run(`COPY expected TO '${expected}' (FORMAT parquet)`);
  await connection.run(
    ['expected', 'answered', ...parts.map(({ table }) => table)].map((table) => `DROP TABLE ${table};`).join('\n'),
  );
  const relations = Object.fromEntries(parts.map(({ table, to }) => [table, to]));
  const job = { policy: policy.id, relations, statement, answers: join(at, 'answers'), expected, kill };
  return { job, ...counts, duckdb };
}

async function columnsOf(connection: DuckDBConnection, table: string): Promise<readonly TableColumn[]> {
  const described = await connection.runAndReadAll(`DESCRIBE ${table}`);
  return described
    .getRowObjects()
    .map((row) => ({ name: String(row['column_name']), type: String(row['column_type']) }));
}
