import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { combineBooks } from '@dzfp/core';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { readRegister, readSheet, stayList } from '@dzfp/ledger';
import { openCsv, openWorkbook } from '@dzfp/ledger/workbook';
import { inpatientSettlement } from '@dzfp/medical';
import { everyPayer, figureNames, registerOf, settleStays, totalsOf, type Settled } from '@dzfp/cli/settle';
import { reportPage } from './report/page.ts';
import { referenceSettlement } from './reference.ts';

interface Defect {
  readonly row: number;
  readonly kind: string;
  readonly severity: 'error' | 'warning';
  readonly related: readonly number[];
}

const file = (name: string): URL => new URL(`../data/${name}`, import.meta.url);
const truth = JSON.parse(readFileSync(file('inpatient-stays.truth.json'), 'utf8')) as { readonly defects: Defect[] };
const values = { book: combineBooks(dezhou, illustrative) };

const { sheets } = await readRegister(openWorkbook(readFileSync(file('registry.xlsx')), 'registry.xlsx'));
const sheetOfStays = await readSheet(
  stayList,
  openCsv(readFileSync(file('inpatient-stays.csv')), 'inpatient-stays.csv'),
);
const settled: Settled = settleStays(sheetOfStays, registerOf(sheets), values);

describe('the file of stays', () => {
  test('findings are exactly those of the truth file', () => {
    // Two identical rows: the file says which one it calls the copy, and that the other is as right.
    const label = ({ kind, row }: { readonly kind: string; readonly row: number }): string =>
      `${kind} ${truth.defects.find((each) => each.kind === kind && kind === 'duplicate-stay' && each.related.includes(row))?.row ?? row}`;
    expect(settled.findings.map(label).toSorted()).toEqual(truth.defects.map(label).toSorted());
  });

  test('every row is settled or set aside', () => {
    const { final, provisional } = totalsOf(settled.years);
    expect(settled.undecided).toEqual([]);
    expect(final.stays + provisional.stays + settled.setAside.length).toBe(settled.rows);
    expect(settled.rows).toBe(1500);
  });

  test('warnings are settled', () => {
    const rows = new Set(settled.years.flatMap(({ stays }) => stays.map(({ draft }) => draft.row)));
    for (const { row, severity } of truth.defects) if (severity === 'warning') expect(rows).toContain(row);
  });
});

describe('the totals', () => {
  const wrong = new Set(truth.defects.filter(({ severity }) => severity === 'error').map(({ row }) => row));
  const reference = referenceSettlement(wrong, (jurisdiction, on) => {
    const { values: inForce } = inpatientSettlement.in({ ...values, jurisdiction, on });
    return Object.fromEntries(Object.entries(inForce).map(([name, { wire }]) => [name, wire]));
  });
  const { final, provisional, balance } = totalsOf(settled.years);

  test('equal those of the reference, to the fen', () => {
    const sums = figureNames.map((name) => [name, BigInt(final.figures[name] + provisional.figures[name])]);
    expect(Object.fromEntries(sums)).toEqual(reference.totals);
  });

  test('equal those of the reference for each person', () => {
    const years = settled.years.filter(({ stays }) => stays.length > 0);
    expect(years.length).toBe(reference.years.size);
    for (const { person, figures } of years) {
      const { burden, inPolicyCost } = reference.years.get(person.number) ?? { burden: -1n, inPolicyCost: -1n };
      expect([BigInt(figures.burden), BigInt(figures.inPolicyCost)]).toEqual([burden, inPolicyCost]);
    }
  });

  test('balance', () => {
    expect(balance.balanced).toBe(true);
    expect(balance.cost).toBe(balance.paid + balance.borne);
    for (const payer of everyPayer) expect(final.figures[payer]).toBeGreaterThanOrEqual(0);
  });
});

describe('the report', () => {
  const page = reportPage(settled, values);

  test('shows no citizen number', () => {
    expect(page).not.toMatch(/\d{15,18}/u);
  });

  test('needs nothing from the network', () => {
    expect(page).not.toMatch(/<(?:script|link|img|iframe)\b|url\(\s*["']?http|@import/u);
  });

  test('says that the values are illustrative and that it balances', () => {
    expect(page).toContain('示例参数，不是政策依据');
    expect(page).toContain('逐分平衡');
  });
});

describe('npm run demo', () => {
  const out = mkdtempSync(join(tmpdir(), 'dzfp-demo-'));
  afterAll(() => rmSync(out, { recursive: true }));

  test('writes its files and says what it did', { timeout: 120_000 }, () => {
    const main = fileURLToPath(new URL('main.ts', import.meta.url));
    const run = spawnSync(process.execPath, ['--conditions=@dzfp/source', main, '--out', out], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('逐分平衡');
    expect(run.stdout).toContain('住院费用一站式结算（条款 6.2）');
    expect(run.stdout).not.toMatch(/\d{15,18}/u);
    const settlements = readFileSync(join(out, 'settlements.csv'), 'utf8');
    expect(settlements.startsWith('\uFEFF行号,')).toBe(true);
    expect(settlements.trimEnd().split('\r\n')).toHaveLength(1454);
    expect(settlements).not.toMatch(/(?:^|,)"?[=+\-@]/mu);
    expect(readFileSync(join(out, 'set-aside.csv'), 'utf8').trimEnd().split('\r\n')).toHaveLength(54);
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('<!doctype html>');
  });
});
