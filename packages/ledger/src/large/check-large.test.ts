import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { text } from '@dzfp/core';
import { DuckDBInstance } from '@duckdb/node-api';
import { checkCharacterOf } from '@dzfp/core/model';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { written } from '../cell/written.ts';
import { readRegister } from '../register/read-register.ts';
import { illustrativeThresholds as book } from '../rule/illustrative-thresholds.ts';
import { checkAll, type Checked } from '../whole/check-all.ts';
import { openCsv } from '../workbook/open-csv.ts';
import { openFiles } from '../workbook/open-files.ts';
import { findingsCsv } from '../write/findings-csv.ts';
import { checkLarge, type LargeChecked } from './check-large.ts';
import { csvRows } from './csv-rows.ts';
import { isLarge } from './is-large.ts';
import { RowStore, sheetPlaces } from './row-store.ts';

vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'dzfp-large-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const data = (name: string): string =>
  fileURLToPath(new URL(`../../../../examples/county-lookback/data/${name}.csv`, import.meta.url));
const setting = { book, jurisdiction: '371400', on: '2019-12-31' };

async function inMemory(files: readonly string[]): Promise<Checked> {
  const opened = openFiles(files.map((file) => ({ name: file.split('/').at(-1) ?? '', bytes: readFileSync(file) })));
  return checkAll(await readRegister(opened.flatMap(({ sheets }) => sheets)), { setting });
}

async function large(name: string, files: readonly string[], rowsAtOnce: number): Promise<LargeChecked> {
  mkdirSync(at(name));
  return checkLarge(files, { setting, out: at(name), rowsAtOnce });
}

function expectSame(checked: Checked, { summary, check, sheets, findings }: LargeChecked, name: string): void {
  expect(findings).toBe(checked.findings.length);
  expect(readFileSync(at(`${name}/findings.csv`), 'utf8')).toBe(findingsCsv(checked.findings));
  expect(summary).toEqual(checked.summary);
  const [expected] = checked.checks;
  expect(check.tallies).toEqual(expected?.tallies);
  expect(check.unbound.map(({ region, rule }) => `${region} ${rule.id}`).toSorted()).toEqual(
    expected?.unbound.map(({ region, rule }) => `${region} ${rule.id}`).toSorted(),
  );
  expect(check.illustrative).toBe(expected?.illustrative);
  expect(sheets.map(({ counts, cells }) => ({ counts, cells }))).toEqual(
    Object.values(checked.read.sheets).map(({ counts, cells }) => ({ counts, cells })),
  );
}

describe('a register in pieces', () => {
  const files = [data('households'), data('persons')];

  test('has the findings of one in memory, to the letter, however it is cut', async () => {
    const checked = await inMemory(files);
    expect(checked.findings.length).toBeGreaterThan(100);
    expectSame(checked, await large('small', files, 50), 'small');
    expectSame(checked, await large('one', files, 1_000_000), 'one');
  });

  test('has each row once more in its annotated copy, with what was found in it', async () => {
    const copy = readFileSync(at('small/persons.标注.csv'), 'utf8');
    const again = openFiles([{ name: 'persons.csv', bytes: Buffer.from(copy) }])[0]?.sheets[0];
    const before = openFiles([{ name: 'persons.csv', bytes: readFileSync(data('persons')) }])[0]?.sheets[0];
    const [rows, own] = [[...(again?.rows() ?? [])], [...(before?.rows() ?? [])]];
    const heading = own.find(({ cells }) => cells.includes('户编号'));
    const width = heading?.cells.length ?? 0;
    expect(rows.map(({ row, cells }) => [row, cells.slice(0, width).map((cell) => cell ?? '')])).toEqual(
      own.map(({ row, cells }, i) => [
        row,
        Array.from({ length: Math.min(width, rows[i]?.cells.length ?? 0) }, (_, k) => cells[k] ?? ''),
      ]),
    );
    const remarked = rows.filter(({ cells }) => cells.length > width && cells[width] !== '核查意见');
    expect(remarked.length).toBeGreaterThan(50);
    expect(remarked.every(({ cells }) => /^[RQ]-/u.test(written(cells.at(-1) ?? null)))).toBe(true);
  });

  test('counts villages over all pieces, and persons of one number who live far apart', async () => {
    const head = '户编号,户主姓名,村编码,家庭人口数\n';
    const households = Array.from({ length: 40 }, (_, i) => `${3_714_000_001 + i},张某,371402901${201 + (i % 2)},1`);
    writeFileSync(at('h.csv'), `${head}${households.join('\n')}\n`);
    const numbers = ['37140219900101123', '37140219800101123'].map((digits) => digits + checkCharacterOf(digits));
    const persons = Array.from(
      { length: 40 },
      (_, i) => `${3_714_000_001 + i},${37_140_000_010 + (i % 37)},张某,${numbers[i % 39] ?? ''},户主`,
    );
    writeFileSync(at('p.csv'), `户编号,人编号,姓名,证件号码,与户主关系\n${persons.join('\n')}\n`);
    writeFileSync(
      at('v.csv'),
      '村编码,村名称,总户数,建档立卡户数,建档立卡人口数\n371402901201,甲村,100,20,20\n371402901202,乙村,100,19,21\n371402901202,又一乙村,100,19,21\n',
    );
    const all = [at('h.csv'), at('p.csv'), at('v.csv')];
    const checked = await inMemory(all);
    expect(checked.findings.map(({ id }) => id)).toEqual(expect.arrayContaining(['Q-ID-03', 'Q-ID-10']));
    expectSame(checked, await large('villages', all, 3), 'villages');
  });

  test('comes from Parquet as well', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    for (const name of ['households', 'persons'])
      await connection.run(
        `COPY (SELECT * FROM read_csv('${data(name)}', header = true, all_varchar = true, delim = ',', null_padding = true)) TO '${at(`${name}.parquet`)}' (FORMAT parquet)`,
      );
    connection.closeSync();
    const fromParquet = await large('parquet', [at('persons.parquet'), at('households.parquet')], 500);
    const checked = await inMemory(files);
    expect(fromParquet.check.tallies).toEqual(checked.checks[0]?.tallies);
    expect(fromParquet.summary.byCounty).toEqual(checked.summary.byCounty);
  });

  test('that lacks a table, or has one twice, is refused by its code', async () => {
    await expect(checkLarge([data('households')], { setting, out: folder })).rejects.toMatchObject({ code: 'DZ107' });
    await expect(checkLarge([data('persons'), data('persons')], { setting, out: folder })).rejects.toMatchObject({
      code: 'DZ602',
    });
    await expect(checkLarge([data('funds-ledger')], { setting, out: folder })).rejects.toMatchObject({ code: 'DZ107' });
  });
});

test('rows of a CSV file are those of one in memory, in any encoding', async () => {
  // Bytes of GB18030 by what they say.
  const bytesOf = new Map<string, readonly number[]>();
  for (let first = 0xb0; first < 0xf8; first++)
    for (let second = 0xa1; second < 0xff; second++)
      bytesOf.set(new TextDecoder('gb18030').decode(Uint8Array.of(first, second)), [first, second]);
  const content = '户编号,姓名\r\n1,"张,\r\n三"\r\n\r\n,\r\n2,李四\r\n';
  const files = {
    'utf-8.csv': Buffer.from(content),
    'utf-16.csv': Buffer.from(`\u{feff}${content.replaceAll(',', '\t')}`, 'utf16le'),
    'gb18030.csv': Uint8Array.from(
      Array.from(content).flatMap((sign) => bytesOf.get(sign) ?? [sign.codePointAt(0) ?? 0]),
    ),
  };
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(at(name), bytes);
    const rows = [];
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    for await (const row of csvRows(at(name))) rows.push(row);
    expect(rows).toEqual([...openCsv(bytes, name).rows()]);
    expect(rows[2]).toEqual({ row: 5, cells: ['2', '李四'] });
  }
});

test('no row and no finding is lost while both come and go by the hundred thousand', async () => {
  const store = await RowStore.open();
  const [id, severity] = ['Q-XX-01', 'look'] as const;
  const message = text('甲', 'a');
  const numbers = Array.from({ length: 30_000 }, (_, i) => i);
  for (const i of numbers)
    store.add({
      sheet: sheetPlaces.person,
      row: i,
      household: `${i % 9000}`,
      village: undefined,
      citizenNumber: undefined,
      number: undefined,
      cells: [i],
      findings: [],
    });
  let rows = 0;
  for await (const piece of store.pieces(500)) {
    rows += piece.length;
    for (const { row } of piece)
      for (let i = 0; i < 8; i++)
        store.addFinding(1, 'rule', {
          id,
          severity,
          message,
          mend: message,
          place: { sheet: 's', row },
          related: [],
          whom: {},
        });
  }
  expect(rows).toBe(numbers.length);
  let found = 0;
  for await (const some of store.findings()) found += some.length;
  expect(found).toBe(8 * numbers.length);
  await store.close();
});

test('what is large', async () => {
  expect(await isLarge(data('persons'))).toBe(false);
  expect(await isLarge(at('persons.parquet'))).toBe(true);
  const limits = { bytes: 100, rows: 5 } as Parameters<typeof isLarge>[1];
  expect(await isLarge(data('persons'), limits)).toBe(true);
  writeFileSync(at('lines.csv'), 'a,b\n'.repeat(20));
  expect(await isLarge(at('lines.csv'), limits)).toBe(true);
  writeFileSync(at('book.xlsx'), Uint8Array.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 500 }, () => 10)]));
  expect(await isLarge(at('book.xlsx'), limits)).toBe(false);
  await expect(isLarge(at('none.csv'))).rejects.toMatchObject({ code: 'ENOENT' });
});
