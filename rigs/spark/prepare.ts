import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { DuckDBConnection } from '@duckdb/node-api';
import { recordShapeOf, type AnyFormula } from '@dzfp/core';
import type { Relation } from '@dzfp/batch/sql';
import { decidedByKernel } from '../../packages/batch/fixture/decided-by-kernel.ts';
import type { Mixed } from '../../packages/batch/fixture/mixed.ts';
import { referenceAnswers } from '../../packages/batch/fixture/reference.ts';
import { appendAnswers, appendRecords, type OwnCell, type TableColumn } from './append.ts';
import { differences } from './compare.ts';

/** What Spark is given: relations as Parquet, a view where there is one, a statement, where its answers go. */
export interface Job {
  readonly policy: string;
  readonly relations: Readonly<Record<string, string>>;
  readonly view: string | null;
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

/** A piece of a population, with the cells of its records that are no facts. */
export interface Piece {
  readonly all: Mixed;
  readonly own: readonly OwnCell[];
}

/** A population in pieces that fit into memory, and how it is decided in SQL. */
export interface Case {
  readonly policy: AnyFormula;
  readonly name: string;
  readonly kill: boolean;
  /** In how many files the records are written: so many tasks read them. */
  readonly files: number;
  readonly relations: readonly Relation[];
  /** What has to run before DuckDB knows all relations. */
  readonly create: readonly string[];
  /** What the view is called, where the statement reads one. */
  readonly view: string | null;
  /** Further tables that the statement reads. */
  readonly tables: readonly string[];
  /** The statement for DuckDB. */
  readonly duckdb: string;
  /** The same for Spark. */
  readonly spark: Pick<Job, 'view' | 'statement'>;
  readonly pieces: Iterable<Piece>;
}

/** Decides a population by the evaluator, the loops and DuckDB, and writes what Spark needs to decide it too. */
export async function prepare(connection: DuckDBConnection, of: Case, folder: string): Promise<Prepared> {
  const { policy, relations, tables, files } = of;
  const counts = { rows: 0, generated: 0, interpreted: 0 };
  for (const statement of of.create) await connection.run(openedUp(statement));
  await connection.run(`CREATE TABLE expected AS SELECT * FROM (${of.duckdb}\n) LIMIT 0`);
  const columns = await columnsOf(connection, 'expected');
  for (const { all, own } of of.pieces) {
    const expected = referenceAnswers(policy, all);
    const shape = recordShapeOf(policy.input);
    const wrong = (mode: 'generate' | 'interpret'): number => {
      const answers = decidedByKernel(policy, shape, all.rows, all.bound, { mode });
      return expected.filter((answer, i) => !isDeepStrictEqual(answer, answers[i])).length;
    };
    counts.generated += wrong('generate');
    counts.interpreted += wrong('interpret');
    await appendRecords(connection, relations, all.rows, counts.rows, own);
    await appendAnswers(connection, 'expected', columns, policy, expected, counts.rows);
    counts.rows += all.rows.length;
  }
  await connection.run(`CREATE TABLE answered AS ${of.duckdb}`);
  const duckdb = await differences(connection, 'expected', 'answered');
  const at = join(folder, of.name);
  const parts = [...relations.map(({ name }) => name), ...tables].map((table) => ({ table, to: join(at, table) }));
  for (const { table, to } of parts) {
    mkdirSync(to, { recursive: true });
    const inParts = files > 1 && !tables.includes(table);
    for (let part = 0; part < (inParts ? files : 1); part++) {
      const where = inParts ? ` WHERE row_id % ${files} = ${part}` : '';
      const file = join(to, `part-${part}.parquet`);
      await connection.run(`COPY (SELECT * FROM ${table}${where}) TO '${file}' (FORMAT parquet)`);
    }
  }
  const expected = join(at, 'expected.parquet');
  await connection.run(`COPY expected TO '${expected}' (FORMAT parquet)`);
  if (of.view !== null) await connection.run(`DROP VIEW ${of.view}`);
  await connection.run(
    ['expected', 'answered', ...parts.map(({ table }) => table)].map((table) => `DROP TABLE ${table};`).join('\n'),
  );
  const job = {
    policy: policy.id,
    relations: Object.fromEntries(parts.map(({ table, to }) => [table, to])),
    ...of.spark,
    answers: join(at, 'answers'),
    expected,
    kill: of.kill,
  };
  return { job, ...counts, duckdb };
}

/** Records that the schema does not allow have to get in too. */
function openedUp(create: string): string {
  if (!create.startsWith('CREATE TABLE')) return create;
  return create.replaceAll(' NOT NULL', '').replaceAll(/,\s+PRIMARY KEY \([^)]+\)/gu, '');
}

async function columnsOf(connection: DuckDBConnection, table: string): Promise<readonly TableColumn[]> {
  const described = await connection.runAndReadAll(`DESCRIBE ${table}`);
  return described
    .getRowObjects()
    .map((row) => ({ name: String(row['column_name']), type: String(row['column_type']) }));
}
