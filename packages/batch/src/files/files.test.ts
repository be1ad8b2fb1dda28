import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { combineBooks, DzfpError } from '@dzfp/core';
import { inpatientSettlement, premiumSubsidy } from '@dzfp/medical';
import { afterAll, describe, expect, test } from 'vitest';
import { decideFile } from './decide-file.ts';
import { readRecords, type WireRecord } from './read-records.ts';
import { writeRecords, type FileColumn, type FileRow } from './write-records.ts';

const folder = mkdtempSync(join(tmpdir(), 'dzfp-files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

async function all(file: string): Promise<readonly WireRecord[]> {
  const records: WireRecord[] = [];
  for await (const chunk of readRecords(file)) records.push(...chunk);
  return records;
}

const columns: readonly FileColumn[] = [
  { name: '户编号', type: 'text' },
  { name: 'a "b"', type: 'yuan' },
  { name: 'rate', type: 'rate' },
  { name: 'n', type: 'whole' },
  { name: 'x', type: 'number' },
  { name: 'yes', type: 'flag' },
  { name: 'on', type: 'date' },
];
const rows: readonly FileRow[] = [
  ['3714000001', '1234567890.12', '0.125', 7, 1.5, true, '2019-12-31'],
  ["it's", '-0.01', '1', -1, 0.1, false, '1800-01-01'],
  [null, null, null, null, null, null, null],
];

describe('a file', () => {
  test('of Parquet keeps each value and its type; what is not there is left out', async () => {
    expect(await writeRecords(at("o'k.parquet"), columns, [rows.slice(0, 1), rows.slice(1)])).toBe(3);
    expect(await all(at("o'k.parquet"))).toEqual([
      { 户编号: '3714000001', 'a "b"': '1234567890.12', rate: '0.125000', n: 7, x: 1.5, yes: true, on: '2019-12-31' },
      { 户编号: "it's", 'a "b"': '-0.01', rate: '1.000000', n: -1, x: 0.1, yes: false, on: '1800-01-01' },
      {},
    ]);
  });

  test('of CSV keeps each value as text', async () => {
    await writeRecords(at('a.csv'), columns, [rows.slice(0, 1)]);
    expect(await all(at('a.csv'))).toEqual([
      {
        户编号: '3714000001',
        'a "b"': '1234567890.12',
        rate: '0.125000',
        n: '7',
        x: '1.5',
        yes: 'true',
        on: '2019-12-31',
      },
    ]);
  });
});

describe('deciding on a file', () => {
  const book = combineBooks(dezhou, illustrative);
  const people = Array.from({ length: 5000 }, (_, i) => ({
    insuredOn: i % 7 === 0 ? '2019-02-30' : `2018-0${1 + (i % 9)}-01`,
    registered: i % 3 === 0,
    civilAffairs: ['none', 'dibao', 'tekun'][i % 3] as string,
    previousSubsidy: i % 5 === 0 ? null : `${i % 400}.0${i % 10}`,
  }));

  test('gives a row for each record, in order, with the figures of the evaluator', async () => {
    const facts: readonly FileColumn[] = [
      { name: 'number', type: 'text' },
      { name: 'insuredOn', type: 'text' },
      { name: 'registered', type: 'flag' },
      { name: 'civilAffairs', type: 'text' },
      { name: 'previousSubsidy', type: 'yuan' },
    ];
    const written = people.map((of, i): FileRow => [
      `P${i}`,
      of.insuredOn,
      of.registered,
      of.civilAffairs,
      of.previousSubsidy,
    ]);
    await writeRecords(at('people.parquet'), facts, [written]);
    const place = { book, jurisdiction: '371402' };
    const decided = await decideFile(
      premiumSubsidy,
      { from: at('people.parquet'), to: at('decided.parquet'), keep: ['number'] },
      place,
    );
    expect(decided.rows).toBe(people.length);
    expect(Object.values(decided.counts).reduce((sum, each) => sum + each, 0)).toBe(people.length);
    expect(decided.counts.unreadable).toBe(Math.ceil(people.length / 7));
    const said = await all(at('decided.parquet'));
    const kept = new Set(['number', 'verdict', 'issues']);
    expect(said.map(({ number }) => number)).toEqual(people.map((_, i) => `P${i}`));
    said.forEach((answer, i) => {
      const { verdict, issues } = answer;
      const figures = Object.fromEntries(Object.entries(answer).filter(([name]) => !kept.has(name)));
      const { previousSubsidy, ...known } = people[i] as (typeof people)[number];
      // A null of the file says nothing.
      const given = previousSubsidy === null ? known : { ...known, previousSubsidy };
      const expected = (() => {
        try {
          const on = known.insuredOn;
          return premiumSubsidy.in({ ...place, on }).safeEvaluate(given as never);
        } catch (error) {
          if (error instanceof DzfpError) return { ok: false, issues: error.issues } as const;
          throw error;
        }
      })();
      expect(verdict === 'decided').toBe(expected.ok);
      if (expected.ok) expect(figures).toEqual(expected.value);
      else expect(issues).toBe(expected.issues.map(({ code }) => code).join(' '));
    });
  });

  test('is refused for a carried policy', async () => {
    await expect(
      decideFile(inpatientSettlement, { from: 'x', to: 'y' }, { book, jurisdiction: '371402' }),
    ).rejects.toThrow(TypeError);
  });
});
