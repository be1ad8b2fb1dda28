import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx, type CellValue } from 'hucre/xlsx';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { main } from '../main.ts';
import { reviewColumns } from './review-columns.ts';

const folder = mkdtempSync(join(tmpdir(), 'dzfp-review-'));
afterAll(() => rmSync(folder, { recursive: true }));
const workbook = join(folder, 'parameters.xlsx');

async function dzfp(...words: readonly string[]): Promise<{ readonly status: number; readonly said: string }> {
  let said = '';
  const catchAll = (text: unknown): boolean => {
    said += String(text);
    return true;
  };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation(catchAll),
  );
  const status = await main([...words, '--lang', 'zh']);
  for (const spy of spies) spy.mockRestore();
  return { status, said };
}

const columnOf = (field: string): number => reviewColumns.findIndex((each) => each.field === field);

/** Fills in the reviewer's columns of some lines, as a person would in a spreadsheet. */
async function reviewed(
  name: string,
  fill: (row: readonly string[], at: number) => Readonly<Record<string, string>>,
): Promise<string> {
  const { sheets } = await readXlsx(readFileSync(workbook));
  const rows = (sheets[0]?.rows ?? []).map((cells) => [...cells]);
  rows.forEach((cells, at) => {
    if (at === 0) return;
    for (const [field, value] of Object.entries(fill(cells.map(String), at))) cells[columnOf(field)] = value;
  });
  const path = join(folder, name);
  writeFileSync(path, await writeXlsx({ sheets: [{ name: '参数核验', rows: rows as CellValue[][] }] }));
  return path;
}
const signature = { reviewer: '甲', reviewedOn: '2019-11-01' };

describe('a parameter set that is checked and signed', () => {
  it('is written with a line for each value, and each cell of a table', async () => {
    const { status, said } = await dzfp('parameters', 'export', '--out', workbook);
    expect(status).toBe(0);
    expect(said).toMatch(/^\d+ 行/);
    const { sheets } = await readXlsx(readFileSync(workbook));
    const rows = sheets[0]?.rows ?? [];
    expect(rows[0]).toEqual(reviewColumns.map(({ title }) => title.zh));
    const premium = rows.filter((cells) => cells[0] === 'medical/personal-contribution');
    expect(premium.map((cells) => cells[columnOf('value')])).toContain('250.00');
    expect(rows.length).toBeGreaterThan(150);
  });

  it('comes back unchanged as a review that nobody has begun', async () => {
    const { status, said } = await dzfp('parameters', 'import', workbook, '--out', join(folder, 'untouched'));
    expect([status, said.trim()]).toEqual([
      0,
      expect.stringMatching(/^签认 0 行，更正 0，不确定 0，未核验 \d+，退回 0$/),
    ]);
  });

  it('gives corrections that load as a parameter file, and hands back what is not signed or not a value', async () => {
    const path = await reviewed('reviewed.xlsx', ([id], at) => {
      if (id === 'medical/personal-contribution') return { verdict: '应改', corrected: '260.00', ...signature };
      if (id === 'funds/credit-months') return { verdict: '应改', corrected: '=1+1', ...signature };
      if (id === 'funds/credit-ceiling') return { verdict: '一致' };
      return at % 2 === 0 ? { verdict: '一致', ...signature } : {};
    });
    const out = join(folder, 'reviewed');
    const { status, said } = await dzfp('parameters', 'import', path, '--out', out);
    expect(status).toBe(0);
    expect(said).toMatch(/更正 1，不确定 0，未核验 \d+，退回 2/);
    const page = readFileSync(join(out, 'differences.html'), 'utf8');
    expect(page).toContain('260.00');
    expect(page).toContain('未填核验人');
    const corrected = join(out, 'corrected.json');
    const facts = join(folder, 'person.json');
    writeFileSync(
      facts,
      JSON.stringify({ insuredOn: '2019-01-01', registered: false, civilAffairs: 'tekun', previousSubsidy: null }),
    );
    const decided = await dzfp(
      'evaluate',
      'medical/premium-subsidy',
      '--input',
      facts,
      '--jurisdiction',
      '371402',
      '--illustrative',
      '--parameters',
      corrected,
      '--json',
    );
    expect(decided.status).toBe(0);
    expect(decided.said).toContain('260.00');
  });

  it('refuses a workbook whose values were altered, or that is none', async () => {
    const path = await reviewed('altered.xlsx', ([id]) =>
      id === 'medical/personal-contribution' ? { value: '999.00', verdict: '一致', ...signature } : {},
    );
    const { said } = await dzfp('parameters', 'import', path, '--out', join(folder, 'altered'));
    expect(said).toMatch(/退回 1/);
    const none = join(folder, 'none.xlsx');
    writeFileSync(none, 'not a workbook');
    expect((await dzfp('parameters', 'import', none, '--out', folder)).status).toBe(1);
    expect((await dzfp('parameters', 'sign')).status).toBe(2);
    expect(existsSync(join(folder, 'altered', 'corrected.json'))).toBe(true);
  });
});
