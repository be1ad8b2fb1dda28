import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFiles, tooLarge } from './check-files.ts';

const sample = readFileSync(new URL('../public/sample.xlsx', import.meta.url));
const asked = { on: '2019-12-31', thresholds: false, onProgress: () => undefined };

test('the sample is read whole, found wrong in many ways, and comes back annotated', async () => {
  const result = await checkFiles([{ name: '示例登记册.xlsx', bytes: sample }], asked);
  if (!result.ok) throw new Error(result.reason);
  const { households, persons, villages } = result.checked.read.sheets;
  expect([households, persons, villages].map((list) => list?.rows.length)).toEqual([127, 355, 37]);
  expect(result.checked.checks.some(({ illustrative }) => illustrative)).toBe(false);
  expect(Object.keys(result.files)).toEqual(['示例登记册.标注.xlsx', '问题清单.csv']);
});

test('a file that cannot be read is refused with the reason', async () => {
  const bytes = new TextEncoder().encode('请各县区,于月底前报送\n');
  expect(await checkFiles([{ name: '通知.csv', bytes }], asked)).toMatchObject({
    ok: false,
    reason: expect.stringContaining('DZ107') as string,
  });
});

test('a file of more than 40 MB is refused by its size, one of 40 MB is not', () => {
  const most = 40 * 1024 * 1024;
  expect(tooLarge([{ name: 'a.csv', size: most }])).toBeUndefined();
  const reason = tooLarge([
    { name: 'a.csv', size: 1 },
    { name: '全市.csv', size: most + 1 },
  ]);
  expect(reason).toMatch(/DZ110.*全市\.csv.*40 MB.*按县或乡镇拆分/u);
  expect(reason).not.toContain('a.csv');
});
