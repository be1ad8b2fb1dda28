import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { areas } from '@dzfp/dezhou/areas';
import { combineBooks, DzfpError, printMoney, type AnyPolicy, type Money } from '@dzfp/core';
import { checkCharacterOf } from '@dzfp/core/model';
import { inpatientSettlement, premiumSubsidy } from '@dzfp/medical';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { capped } from '../../fixture/capped.ts';
import { readRows } from '../column/read-rows.ts';
import { rowAt } from '../column/to-rows.ts';
import { decide } from '../decide/decide.ts';
import { verdicts } from '../kernel/verdict.ts';
import { openThreads } from '../threads/open-threads.ts';
import { decideFile } from './decide-file.ts';
import { readRecords } from './read-records.ts';
import type { FileRow, WireRecord } from './wire-record.ts';
import type { FileColumn } from './file-column.ts';
import { writeRecords } from './write-records.ts';

vi.setConfig({ testTimeout: 60_000 });

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

  test('of Arrow keeps each value and its type, with rows and without', async () => {
    const many = Array.from({ length: 5000 }, (_, i): FileRow => [
      `P${i}`,
      `${i}.05`,
      '0.5',
      i,
      i / 4,
      i % 2 === 0,
      '2019-02-28',
    ]);
    expect(await writeRecords(at('a.arrow'), columns, [rows, many])).toBe(5003);
    const read = await all(at('a.arrow'));
    expect(read).toHaveLength(5003);
    await writeRecords(at('a.parquet'), columns, [rows, many]);
    expect(read).toEqual(await all(at('a.parquet')));
    await writeRecords(at('none.arrow'), columns, []);
    expect(await all(at('none.arrow'))).toEqual([]);
  });

  test('of Arrow that another program wrote is read: labels by number, lists, records, a stream of batches', async () => {
    const { tableFromJSON, tableToIPC } = await import('apache-arrow');
    const given = [
      { 类别: 'poor', size: 2, of: { yes: true }, items: [1, 2] },
      { 类别: 'others', size: null, of: { yes: false }, items: [] },
    ];
    writeFileSync(at('s.arrow'), tableToIPC(tableFromJSON(given), 'stream'));
    expect(await all(at('s.arrow'))).toEqual([given[0], { 类别: 'others', of: { yes: false }, items: [] }]);
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

  test('gives the same by threads', async () => {
    const facts: readonly FileColumn[] = [
      { name: 'insuredOn', type: 'text' },
      { name: 'registered', type: 'flag' },
      { name: 'civilAffairs', type: 'text' },
    ];
    await writeRecords(at('few.csv'), facts, [
      people.map((of): FileRow => [of.insuredOn, of.registered, of.civilAffairs]),
    ]);
    const place = { book, jurisdiction: '371402' };
    const alone = await decideFile(premiumSubsidy, { from: at('few.csv'), to: at('alone.csv') }, place);
    const threads = openThreads(premiumSubsidy, import.meta.resolve('@dzfp/medical'), 2);
    const together = await decideFile(premiumSubsidy, { from: at('few.csv'), to: at('together.csv'), threads }, place);
    await threads.close();
    expect(together).toEqual(alone);
    expect(alone.counts.unreadable).toBe(Math.ceil(people.length / 7));
    expect(readFileSync(at('together.csv'))).toEqual(readFileSync(at('alone.csv')));
  });
});

describe('deciding on a file of a carried policy', () => {
  const book = combineBooks(dezhou, illustrative);
  const place = { book, jurisdiction: '371400' };
  const [first] = inpatientSettlement.examples.flatMap((each) => ('expected' in each ? [each.input] : []));
  /** Stays of some persons, one after another through all of them; one long chain, records without a key, and broken ones. */
  const stays = Array.from({ length: 8000 }, (_, i): WireRecord => {
    const admittedOn = new Date(Date.UTC(2018, 0, 1 + ((i * 13) % 900))).toISOString().slice(0, 10);
    const person = i % 97 === 5 ? undefined : i % 3 === 0 ? 'P-long' : `P${i % 701}`;
    const cost = { inPolicyCost: `${200 + ((i * 97) % 90_000)}.00`, totalCost: `${200 + ((i * 97) % 90_000)}.50` };
    const dischargedOn = i % 101 === 7 ? 'soon' : admittedOn;
    return { ...first, stayId: `S${i}`, person, admittedOn, dischargedOn, ...cost };
  });

  test('gives each record what all of them in memory give, in the order of the file, of Parquet by one thread and of Arrow by two', async () => {
    const names = [...new Set(stays.flatMap((stay) => Object.keys(stay)))];
    const facts = names.map((name): FileColumn => ({
      name,
      type: typeof stays[0]?.[name] === 'boolean' ? 'flag' : 'text',
    }));
    const cells = stays.map((stay): FileRow =>
      names.map((name) => (stay[name] as string | boolean | undefined) ?? null),
    );
    await writeRecords(at('stays.parquet'), facts, [cells]);
    await writeRecords(at('stays.arrow'), facts, [cells]);
    const expected = decide(inpatientSettlement, readRows(inpatientSettlement, stays), place);
    expect(expected.counts.decided).toBeGreaterThan(2000);
    const threads = openThreads(inpatientSettlement, import.meta.resolve('@dzfp/medical'), 2);
    for (const [ending, crew] of [
      ['parquet', undefined],
      ['arrow', threads],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- the same file twice
      const settling = await decideFile(
        inpatientSettlement,
        {
          from: at(`stays.${ending}`),
          to: at(`settled.${ending}`),
          keep: ['stayId'],
          ...(crew ? { threads: crew } : {}),
        },
        place,
      );
      expect(settling.rows).toBe(stays.length);
      expect(settling.counts).toEqual(expected.counts);
      // oxlint-disable-next-line no-await-in-loop -- as above
      const settled = await all(at(`settled.${ending}`));
      settled.forEach(({ stayId, verdict, issues, ...figures }, row) => {
        expect(stayId).toBe(`S${row}`);
        expect(verdict).toBe(verdicts[expected.verdicts[row] as number]);
        const codes = expected.issuesOf(row).map(({ code }) => code);
        expect(issues).toBe(codes.length === 0 ? undefined : codes.join(' '));
        if (verdict === 'decided') {
          expect(figures).toMatchObject({ basic: printMoney(rowAt(expected.result, row)['basic'] as Money) });
        }
      });
    }
    await threads.close();
  });

  test('takes a key for one whatever its spelling', async () => {
    const number = (i: number): string => {
      const digits = `340524198${String(i % 10)}0101${String(i).padStart(3, '0')}`;
      return digits + checkCharacterOf(digits);
    };
    // The old form leaves out the century and the check character.
    const oldForm = (of: string): string => of.slice(0, 6) + of.slice(8, 17);
    const claims = Array.from({ length: 9000 }, (_, i) => {
      const who = number(1 + (i % 900));
      return { id: String(i), who: i % 2 === 0 ? who : oldForm(who), on: '2019-03-01', amount: '100.00' };
    });
    const columnsOfClaims = ['id', 'who', 'on', 'amount'].map((name): FileColumn => ({ name, type: 'text' }));
    await writeRecords(at('claims.csv'), columnsOfClaims, [
      claims.map(({ id, who, on, amount }): FileRow => [id, who, on, amount]),
    ]);
    const bound = capped.with({ cap: '550.00' });
    await decideFile(capped, { from: at('claims.csv'), to: at('paid.csv'), keep: [] }, bound);
    const expected = decide(capped, readRows(capped, claims), bound);
    expect(expected.counts.decided).toBe(claims.length);
    const paid = await all(at('paid.csv'));
    expect(paid.map((each) => each['paid'])).toEqual(
      claims.map((_, row) => printMoney(rowAt(expected.result, row)['paid'] as Money)),
    );
    expect(new Set(paid.map((each) => each['paid']))).toEqual(new Set(['100.00', '50.00', '0.00']));
  });

  test('refuses a procedure by number', async () => {
    const procedure = areas
      .flatMap(({ policies }): readonly AnyPolicy[] => policies)
      .find(({ kind }) => kind === 'procedure');
    const setting = { ...place, on: '2019-01-01' };
    const run = decideFile(procedure as never, { from: at('claims.csv'), to: at('no.csv') }, setting);
    await expect(run).rejects.toMatchObject({ code: 'DZ503' });
  });
});
