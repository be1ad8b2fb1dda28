import type { DuckDBConnection } from '@duckdb/node-api';
import { openPostgresql } from '../../packages/batch/fixture/engines.ts';
import { formulas } from '../../packages/batch/fixture/formulas.ts';
import { byStatement, byView } from './case.ts';
import { drawn } from './draw.ts';
import { postgresqlDifferences } from './postgresql.ts';
import { prepare, type Job, type Prepared } from './prepare.ts';

/** How many records, and what Spark is to decide: every second formula by a statement and the others by their views, or all by both. */
export interface Extent {
  readonly records: number;
  readonly recordsOfEachView: number;
  readonly onSpark: 'either' | 'both';
}

/** What was found: for each engine how many answers are not the evaluator's. PostgreSQL is given no views here. */
export interface Found {
  readonly records: number;
  readonly formulas: number;
  readonly recordsOfViews: number;
  readonly differences: Readonly<Record<'generated' | 'interpreted' | 'duckdb' | 'postgresql', number>>;
}

/** Decides records of every formula by all engines of this process, and names the jobs for Spark. */
export async function everyFormula(
  connection: DuckDBConnection,
  { records, recordsOfEachView, onSpark }: Extent,
  folder: string,
): Promise<{ readonly found: Found; readonly jobs: readonly Job[] }> {
  const postgresql = await openPostgresql();
  const jobs: Job[] = [];
  const statements: Prepared[] = [];
  const views: Prepared[] = [];
  let postgresqlDiffers = 0;
  for (const [i, [, policy]] of formulas.entries()) {
    for (const all of drawn(policy, 1, Math.ceil(records / formulas.length))) {
      const register = { name: `${i}`, kill: false, files: 1, pieces: [all] };
      const prepared = await prepare(connection, byStatement(policy, all.bound, register), folder);
      statements.push(prepared);
      if (onSpark === 'both' || i % 2 === 0) jobs.push(prepared.job);
      postgresqlDiffers += await postgresqlDifferences(postgresql, policy, all);
    }
    if (onSpark === 'both' || i % 2 === 1) {
      const prepared = await prepare(connection, byView(policy, recordsOfEachView, `${i}_view`), folder);
      views.push(prepared);
      jobs.push(prepared.job);
    }
  }
  await postgresql.close();
  const all = [...statements, ...views];
  for (const { job, ...counts } of all) {
    if (counts.generated + counts.interpreted + counts.duckdb > 0) console.log(job.policy, counts);
  }
  const sum = (of: readonly Prepared[], count: 'rows' | 'generated' | 'interpreted' | 'duckdb'): number =>
    of.reduce((so, each) => so + each[count], 0);
  const differences = {
    generated: sum(all, 'generated'),
    interpreted: sum(all, 'interpreted'),
    duckdb: sum(all, 'duckdb'),
    postgresql: postgresqlDiffers,
  };
  const found = {
    records: sum(statements, 'rows'),
    formulas: formulas.length,
    recordsOfViews: sum(views, 'rows'),
    differences,
  };
  return { found, jobs };
}
