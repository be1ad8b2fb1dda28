import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { combineBooks } from '@dzfp/core';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { readRegister, type Sheet } from '@dzfp/ledger';
import { openCsv } from '@dzfp/ledger/workbook';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { joinRegister } from '../lookback/households.ts';
import { lookBack } from '../lookback/look-back.ts';
import { registerTables } from './register-tables.ts';
import { workFolder } from './work-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'dzfp-lookback-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const data = (name: string): string => fileURLToPath(new URL(`../../data/${name}.csv`, import.meta.url));
const main = fileURLToPath(new URL('../look-back-files.ts', import.meta.url));
const register = `${at('households.parquet')},${at('persons.parquet')}`;
const on = '2019-12-31';

// The first households of the register and whoever belongs to them; a few rows of each kind that is set aside are among them.
beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const name of ['households', 'persons'])
    await connection.run(
      `COPY (SELECT * FROM read_csv('${data(name)}', header = true, all_varchar = true, delim = ',', null_padding = true)
       WHERE 户编号 IS NULL OR 户编号 <= '3714000200' OR 户编号 > '3714001950') TO '${at(`${name}.parquet`)}' (FORMAT parquet)`,
    );
  connection.closeSync();
}, 60_000);

function started(out: string): ReturnType<typeof spawn> {
  const options = ['--register', register, '--out', at(out), '--households', '20'];
  return spawn(process.execPath, ['--conditions=@dzfp/source', main, ...options], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

async function run(out: string): Promise<string> {
  const child = started(out);
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(0);
  return said;
}

const pieces = (out: string): readonly string[] =>
  existsSync(at(`${out}/pieces`)) ? readdirSync(at(`${out}/pieces`)).filter((name) => /^\d+\.json$/u.test(name)) : [];

describe('a run over Parquet', () => {
  test(
    'killed in the middle and run again, it ends with the very bytes of a run that was not',
    { timeout: 240_000 },
    async () => {
      await run('whole');
      const child = started('stopped');
      while (pieces('stopped').length < 3 && child.exitCode === null) await setTimeout(20);
      child.kill('SIGKILL');
      await once(child, 'close');
      const before = pieces('stopped').length;
      expect(before).toBeGreaterThanOrEqual(3);
      expect(before).toBeLessThan(pieces('whole').length);
      expect(existsSync(at('stopped/summary.json'))).toBe(false);
      expect(await run('stopped')).toContain(`其中 ${before} 块此前已完成`);
      const files = readdirSync(at('whole'), { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
      expect(files.length).toBeGreaterThan(4);
      for (const { parentPath, name } of files) {
        const path = join(parentPath, name);
        expect(readFileSync(path.replace(at('whole'), at('stopped'))).equals(readFileSync(path))).toBe(true);
      }
    },
  );

  test(
    'comes to what the whole register comes to at once: no row lost or doubled by the cuts',
    { timeout: 120_000 },
    async () => {
      const tables = await registerTables(register.split(','), 1_000_000);
      expect(tables.pieces).toBe(1);
      const { sheets } = await readRegister(await tables.sheets(0));
      tables.close();
      const joined = joinRegister(sheets, combineBooks(dezhou, illustrative), on);
      const { totals } = lookBack(joined, [], on);
      const summary: unknown = JSON.parse(readFileSync(at('whole/summary.json'), 'utf8'));
      expect(joined.setAside.length).toBeGreaterThan(3);
      expect(summary).toEqual({
        on,
        assessed: joined.households.length,
        rows: joined.rows,
        setAside: joined.setAside.length,
        orphans: joined.orphans.length,
        // The reader counts the heading in.
        noRecords: joined.noRecords - 1,
        counties: JSON.parse(JSON.stringify(totals.byCounty)) as unknown,
      });
      expect(readFileSync(at('whole/lookback.html'), 'utf8')).not.toMatch(/\d{17}[\dX]/u);
    },
  );
});

test('the same rows come from CSV, with the numbers that a spreadsheet shows', { timeout: 60_000 }, async () => {
  const file = openCsv(readFileSync(data('households')), 'households.csv');
  const tables = await registerTables([data('persons'), data('households')], 1_000_000);
  const [households] = await tables.sheets(0);
  tables.close();
  if (households === undefined) throw new Error('no sheet');
  // Blank rows say nothing, and neither do the blanks at the end of a row.
  const rowsOf = (sheet: Sheet): readonly string[] =>
    [...sheet.rows()].slice(1).flatMap(({ row, cells }) => {
      const written = cells.map((cell) => cell ?? '');
      const last = written.findLastIndex((cell) => cell !== '');
      return last < 0 ? [] : [`${row} ${JSON.stringify(written.slice(0, last + 1))}`];
    });
  const [said, expected] = [rowsOf(households), rowsOf(file)];
  expect(said).toHaveLength(expected.length);
  expect(said.filter((row, i) => row !== expected[i]).length).toBe(0);
});

test('a household written in another way stays with its members', { timeout: 60_000 }, async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `COPY (SELECT '３７１４0001 ' AS 户编号, '甲' AS 户主姓名, '371402901201' AS 村编码) TO '${at('h.parquet')}' (FORMAT parquet)`,
  );
  await connection.run(
    `COPY (SELECT unnest(['37140001', '37140000', NULL]) AS 户编号, '甲' AS 姓名, 'x' AS 证件号码, '户主' AS 与户主关系) TO '${at('p.parquet')}' (FORMAT parquet)`,
  );
  connection.closeSync();
  const tables = await registerTables([at('h.parquet'), at('p.parquet')], 1);
  const all = await Promise.all(Array.from({ length: tables.pieces }, (_, piece) => tables.sheets(piece)));
  tables.close();
  const rows = all.map((sheets) => sheets.map((sheet) => [...sheet.rows()].slice(1).map(({ row }) => row)));
  expect(rows).toEqual([
    [[], [4]],
    [[], [3]],
    [[2], [2]],
  ]);
});

test('a table that is missing, double or none is refused by its code', { timeout: 60_000 }, async () => {
  await expect(registerTables([data('households')], 10)).rejects.toThrow(/DZ107/u);
  await expect(registerTables([data('households'), data('households')], 10)).rejects.toThrow(/DZ602/u);
  await expect(registerTables([data('households'), data('funds-ledger')], 10)).rejects.toThrow(/DZ107/u);
});

test('a folder of another run is not gone on with', () => {
  expect(workFolder(at('work'), { on })?.has(0)).toBe(false);
  expect(workFolder(at('work'), { on: '2018-12-31' })).toBeUndefined();
  expect(workFolder(at('work'), { on })).toBeDefined();
});
