import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { pythonWithSpark } from './python-environment.ts';

/** A look-back of the example on Spark, killed in the middle and run again, has to end with the bytes of one by DuckDB that was not. */
const { values: options } = parseArgs({
  options: { copies: { type: 'string', default: '1' }, report: { type: 'string' } },
});
const copies = Number(options.copies);
const example = join(import.meta.dirname, '../../examples/county-lookback');
const cache = join(import.meta.dirname, '../../.cache');
const folder = join(cache, 'look-back');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const rows: Record<string, number> = {};
for (const table of ['households', 'persons']) {
  const read = `read_csv('${example}/data/${table}.csv', header = true, all_varchar = true, delim = ',', null_padding = true)`;
  // Every copy has households of its own.
  const number = `CASE WHEN copy = 0 OR 户编号 IS NULL THEN 户编号 ELSE copy || 户编号 END`;
  await connection.run(
    `COPY (SELECT * EXCLUDE (copy) REPLACE (${number} AS 户编号) FROM ${read}, range(${copies}) AS copies(copy))
     TO '${folder}/${table}.parquet' (FORMAT parquet)`,
  );
  const [[count] = []] = (
    await connection.runAndReadAll(`SELECT count(*) FROM '${folder}/${table}.parquet'`)
  ).getRows();
  rows[table] = Number(count);
}
connection.closeSync();

const python = pythonWithSpark(cache);
const seconds: Record<string, number> = {};

function started(out: string, ...more: readonly string[]): ChildProcess {
  const register = ['households', 'persons'].map((table) => join(folder, `${table}.parquet`)).join(',');
  const args = [
    '--register',
    register,
    '--out',
    join(folder, out),
    '--households',
    copies > 1 ? '500' : '100',
    ...more,
  ];
  return spawn(process.execPath, ['--conditions=@dzfp/source', join(example, 'src/look-back-files.ts'), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PYSPARK_PYTHON: python },
  });
}

async function run(name: string, child: ChildProcess): Promise<void> {
  const begun = performance.now();
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${name} ended with ${String(code)}`);
  seconds[name] = Math.round((performance.now() - begun) / 100) / 10;
}

const pieces = (out: string): number =>
  existsSync(join(folder, out, 'pieces'))
    ? readdirSync(join(folder, out, 'pieces')).filter((name) => /^\d+\.json$/u.test(name)).length
    : 0;

/** Two executors that are processes of their own. */
const master = 'local-cluster[2,1,1024]';
await run('duckdb', started('whole'));
const killed = started('spark', '--spark', master);
while (pieces('spark') < 3 && killed.exitCode === null) await setTimeout(20);
killed.kill('SIGKILL');
await once(killed, 'close');
// What was at hand is written to its end or not at all; then nothing is left that writes.
for (let before = -1; before !== pieces('spark'); await setTimeout(3000)) before = pieces('spark');
const before = pieces('spark');
await run('spark, the rest', started('spark', '--spark', master));

const files = readdirSync(join(folder, 'whole'), { recursive: true, withFileTypes: true })
  .filter((each) => each.isFile())
  .map(({ parentPath, name }) => join(parentPath, name));
const different = files.filter((file) => !readFileSync(file).equals(readFileSync(file.replace('/whole', '/spark'))));
const report = {
  rows,
  pieces: pieces('whole'),
  before,
  files: files.length,
  different,
  seconds,
  master,
  cores: availableParallelism(),
};
console.log(report);
if (options.report !== undefined) writeFileSync(options.report, `${JSON.stringify(report, null, 2)}\n`);
const isShown = before >= 3 && before < pieces('whole') && different.length === 0;
console.log(isShown ? 'killed, run again, and the same' : 'NOT shown');
process.exit(isShown ? 0 : 1);
