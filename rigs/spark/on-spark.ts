import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { differences } from './compare.ts';
import type { Job } from './prepare.ts';
import { pythonWithSpark, run } from './python-environment.ts';

/** What `run_spark.py` says of its run. */
interface Said {
  readonly spark: string;
  readonly java: string;
  readonly python: string;
  readonly master: string;
  readonly ansi: string;
  /** Whether Spark wrote Java for the statements about few records too; it did for the register. */
  readonly generated: boolean;
  readonly killed: { readonly executor: string; readonly process: number; readonly tasksAtHand: number } | null;
  readonly executorsRemoved: readonly { readonly executor: string; readonly reason: string }[];
  readonly tasksLost: number;
  readonly tasksRun: number;
  readonly total: number;
  readonly seconds: Readonly<Record<string, number>>;
}

/** Whether an executor died with tasks at hand, and how many rows of Spark's answers are not the evaluator's. */
export interface OnSpark extends Omit<Said, 'seconds'> {
  readonly different: number;
}

/** Runs the jobs on Spark and compares what it answers, row by row. */
export async function onSpark(
  connection: DuckDBConnection,
  jobs: readonly Job[],
  { cache, folder, fewRows }: { readonly cache: string; readonly folder: string; readonly fewRows: boolean },
): Promise<OnSpark> {
  const [manifest, said, events] = [join(folder, 'jobs.json'), join(folder, 'said.json'), join(folder, 'events')];
  mkdirSync(events);
  writeFileSync(manifest, JSON.stringify(jobs));
  run(pythonWithSpark(cache), [join(import.meta.dirname, 'run_spark.py'), manifest, events, said, String(fewRows)]);
  const { seconds: _, ...spark } = JSON.parse(readFileSync(said, 'utf8')) as Said;
  let different = 0;
  for (const { policy, expected, answers } of jobs) {
    const found = await differences(connection, `'${expected}'`, `'${answers}/*.parquet'`);
    if (found > 0) console.log(`Spark differs in ${found} rows of ${policy}`);
    different += found;
  }
  return { different, ...spark };
}

/** An executor was killed with tasks at hand, Spark saw it go, and ran those tasks again. */
export function lostAnExecutor({ killed, executorsRemoved, tasksLost }: OnSpark): boolean {
  return killed !== null && executorsRemoved.length > 0 && tasksLost > 0;
}
