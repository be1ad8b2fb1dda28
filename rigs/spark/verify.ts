import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { totals } from './compare.ts';
import { everyFormula } from './every-formula.ts';
import { households } from './households.ts';
import { lostAnExecutor, onSpark } from './on-spark.ts';

const { values: options } = parseArgs({
  options: {
    small: { type: 'boolean', default: false },
    spark: { type: 'boolean', default: false },
    report: { type: 'string' },
  },
});
const size = options.small ? 50_000 : 1_000_000;

const cache = join(import.meta.dirname, '../../.cache');
const work = join(cache, 'spark-work');
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });

const started = performance.now();
const seconds = (): number => Math.round((performance.now() - started) / 100) / 10;
const connection = await (await DuckDBInstance.create(':memory:')).connect();

const { found, jobs } = await everyFormula(
  connection,
  { records: size, recordsOfEachView: options.small ? 300 : 3000, onSpark: options.small ? 'either' : 'both' },
  work,
);
const report: Record<string, unknown> = { ...found, seconds: seconds() };
console.log(report);
let isSame = Object.values(found.differences).every((count) => count === 0);

if (options.spark) {
  const { job, ...register } = await households(connection, size, work);
  console.log('households', register);
  isSame &&= register.generated + register.interpreted + register.duckdb === 0;
  const spark = await onSpark(connection, [...jobs, job], { cache, folder: work, fewRows: options.small });
  const sums = {
    evaluator: await totals(connection, `'${job.expected}'`),
    spark: await totals(connection, `'${job.answers}/*.parquet'`),
  };
  if (!lostAnExecutor(spark)) console.log('no executor was lost while it had tasks');
  isSame &&=
    spark.different === 0 && lostAnExecutor(spark) && JSON.stringify(sums.evaluator) === JSON.stringify(sums.spark);
  report['households'] = { policy: job.policy, ...register, sums };
  report['spark'] = spark;
}
report['totalSeconds'] = seconds();
report['node'] = process.version;
report['cores'] = availableParallelism();
const printed = `${JSON.stringify(report, null, 2)}\n`;
console.log(printed);
if (options.report !== undefined) writeFileSync(options.report, printed);
console.log(isSame ? 'the same everywhere' : 'NOT the same');
process.exit(isSame ? 0 : 1);
