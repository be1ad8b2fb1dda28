import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import type { AnyFormula } from '@dzfp/core';
import { openPostgresql } from '../../packages/batch/fixture/engines.ts';
import { formulas } from '../../packages/batch/fixture/formulas.ts';
import type { Mixed } from '../../packages/batch/fixture/mixed.ts';
import { differences, totals } from './compare.ts';
import { drawn, seedOf, spread } from './draw.ts';
import { postgresqlDifferences } from './postgresql.ts';
import { prepare, type Job, type Prepared } from './prepare.ts';
import { pythonWithSpark, run } from './python-environment.ts';

const { values: options } = parseArgs({
  options: { small: { type: 'boolean', default: false }, spark: { type: 'boolean', default: false } },
});

/** Records in all of the populations of every formula, sets of values for each, and households in the register. */
const size = options.small
  ? { records: 50_000, sets: 1, households: 50_000 }
  : { records: 1_000_000, sets: 2, households: 1_000_000 };

/** The policy by which the register of households is decided: it reads two lists and adds up amounts. */
const ofHouseholds = 'pathway/net-income';
const piece = 50_000;

const cache = join(import.meta.dirname, '../../.cache');
const work = join(cache, 'spark-work');
rmSync(work, { recursive: true, force: true });
mkdirSync(join(work, 'events'), { recursive: true });

const seconds = (since: number): number => Math.round((performance.now() - since) / 100) / 10;
const started = performance.now();
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const postgresql = await openPostgresql();

interface Line extends Omit<Prepared, 'job'> {
  readonly policy: string;
  readonly postgresql: number;
}

const jobs: Job[] = [];
const lines: Line[] = [];
const each = Math.ceil(size.records / formulas.length);
for (const [i, [id, policy]] of formulas.entries()) {
  for (const [set, all] of drawn(policy, size.sets, each).entries()) {
    const batches = { policy, name: `${i}_${set}`, kill: false, files: 1, pieces: [all] };
    const { job, ...counts } = await prepare(connection, batches, work);
    jobs.push(job);
    lines.push({ policy: id, ...counts, postgresql: await postgresqlDifferences(postgresql, policy, all) });
  }
}
await postgresql.close();
const records = lines.reduce((sum, { rows }) => sum + rows, 0);
console.log(`${lines.length} populations of ${formulas.length} formulas, ${records} records: ${seconds(started)} s`);

const wrong = lines.filter((line) => line.generated + line.interpreted + line.duckdb + line.postgresql > 0);
for (const line of wrong) console.log(line);
let failed = wrong.length > 0;
const report: Record<string, unknown> = {
  records,
  formulas: formulas.length,
  populations: lines.length,
  differences: Object.fromEntries(
    (['generated', 'interpreted', 'duckdb', 'postgresql'] as const).map((engine) => [
      engine,
      lines.reduce((sum, line) => sum + line[engine], 0),
    ]),
  ),
  seconds: seconds(started),
  node: process.version,
  cores: availableParallelism(),
};

if (options.spark) {
  const register = performance.now();
  const policy = new Map(formulas).get(ofHouseholds) as AnyFormula;
  const seed = seedOf(policy, 4000);
  const pieces = (function* (): Generator<Mixed> {
    for (let first = 0; first < size.households; first += piece) {
      yield spread(policy, seed, first, Math.min(piece, size.households - first));
    }
  })();
  const { job, ...counts } = await prepare(
    connection,
    { policy, name: 'households', kill: true, files: 24, pieces },
    work,
  );
  jobs.push(job);
  console.log(`${counts.rows} households decided here: ${seconds(register)} s`, counts);
  failed ||= counts.generated + counts.interpreted + counts.duckdb > 0;

  const [manifest, said] = [join(work, 'jobs.json'), join(work, 'said.json')];
  writeFileSync(manifest, JSON.stringify(jobs));
  const python = pythonWithSpark(cache);
  run(python, [join(import.meta.dirname, 'run_spark.py'), manifest, join(work, 'events'), said]);
  const spark = JSON.parse(readFileSync(said, 'utf8')) as {
    readonly killed: unknown;
    readonly executorsRemoved: readonly unknown[];
    readonly tasksLost: number;
    readonly seconds: Readonly<Record<string, number>>;
  };
  let different = 0;
  for (const { policy: id, expected, answers } of jobs) {
    const found = await differences(connection, `'${expected}'`, `'${answers}/*.parquet'`);
    if (found > 0) console.log(`Spark differs in ${found} rows of ${id}`);
    different += found;
  }
  const sums = {
    evaluator: await totals(connection, `'${job.expected}'`),
    spark: await totals(connection, `'${job.answers}/*.parquet'`),
  };
  const lost = spark.killed !== null && spark.executorsRemoved.length > 0 && spark.tasksLost > 0;
  if (!lost) console.log('no executor was lost while it had tasks');
  failed ||= different > 0 || !lost || JSON.stringify(sums.evaluator) !== JSON.stringify(sums.spark);
  const { seconds: took, ...rest } = spark;
  report['households'] = { policy: ofHouseholds, ...counts, sums, sparkSeconds: took[job.answers] };
  report['spark'] = { different, ...rest };
}
const printed = `${JSON.stringify(report, null, 2)}\n`;
console.log(printed);
if (!options.small) {
  // What was measured is kept: it is data of the repository.
  writeFileSync(join(import.meta.dirname, 'report', options.spark ? 'spark.json' : 'conformance.json'), printed);
}
console.log(`${failed ? 'NOT the same' : 'the same everywhere'}: ${seconds(started)} s`);
process.exit(failed ? 1 : 0);
