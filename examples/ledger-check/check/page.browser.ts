import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile } from '@dzfp/ledger/workbook';
import { chromium, type Browser, type Page } from 'playwright-core';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFiles } from '../src/check-files.ts';

let browser: Browser;
let server: PreviewServer;
let address: string;
const sample = new Uint8Array(readFileSync(new URL('../public/sample.xlsx', import.meta.url)));

beforeAll(async () => {
  server = await preview({ preview: { port: 0 } });
  address = server.resolvedUrls?.local[0] ?? '';
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function opened(): Promise<{ readonly page: Page; readonly faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1180, height: 900 } });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(?:data|blob):/u.test(request.url())) faults.push(request.url());
  });
  await page.goto(address);
  return { page, faults };
}

async function withSample(): Promise<{ readonly page: Page; readonly faults: string[] }> {
  const all = await opened();
  await all.page.getByRole('button', { name: '用示例登记册试一试' }).click();
  await all.page.locator('.tiles').waitFor();
  return all;
}

describe('the page', () => {
  it('finds in the browser what the library finds, and asks no other host', async () => {
    const { page, faults } = await withSample();
    const files = [{ name: '示例登记册.xlsx', bytes: sample }];
    const result = await checkFiles(files, { on: '2019-12-31', thresholds: true, onProgress: () => undefined });
    if (!result.ok) throw new Error(result.reason);
    const { error, warning, look, households } = result.checked.summary.all;
    expect(await page.locator('.tile b').allTextContents()).toEqual([error, warning, look, households].map(String));
    expect(error).toBeGreaterThan(30);
    expect(await page.locator('pre').textContent()).toContain('户信息（户信息）：129 行 = 表头 2');
    expect(await page.locator('main').innerText()).not.toMatch(/\d{17}[\dX]/u);
    expect(faults).toEqual([]);
  });

  it('lists the findings of a rule', async () => {
    const { page } = await withSample();
    await page.getByRole('button', { name: /^R-31/u }).click();
    const ids = await page.locator('tbody td:first-child').allTextContents();
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids)).toEqual(new Set(['R-31']));
  });

  it('gives an annotated copy that says what the file said', async () => {
    const { page } = await withSample();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: '示例登记册.标注.xlsx' }).click();
    const copy = new Uint8Array(readFileSync(await (await waiting).path()));
    const cells = (bytes: Uint8Array) => openFile(bytes, 'x.xlsx').map((sheet) => [...sheet.rows()]);
    expect(cells(copy)).toEqual(cells(sample));
  });

  it('asks again for another day, and without the thresholds says which rules were not asked', async () => {
    const { page } = await withSample();
    await page.getByRole('checkbox').uncheck();
    await page.getByText('没有取值、未执行').waitFor();
    expect(await page.getByText('没有取值、未执行').textContent()).toContain('Q-ID-08');
  });

  it('refuses a file that is too large before it is read, and says what to do', async () => {
    const { page } = await opened();
    const folder = mkdtempSync(join(tmpdir(), 'dzfp-large-'));
    const large = join(folder, '全市.csv');
    writeFileSync(large, '');
    truncateSync(large, 2 ** 31);
    await page.locator('input[type=file]').setInputFiles(large);
    const said = await page.getByRole('alert').textContent();
    expect(said).toContain('DZ110');
    expect(said).toContain('按县或乡镇拆分');
    rmSync(folder, { recursive: true });
  });

  it('takes a CSV by drop or choice, and says why a file cannot be read', async () => {
    const { page } = await opened();
    const choose = (name: string, content: string) =>
      page.locator('input[type=file]').setInputFiles([{ name, mimeType: 'text/csv', buffer: Buffer.from(content) }]);
    await choose('通知.csv', '请各县区,于月底前报送\n1,2\n');
    expect(await page.getByRole('alert').textContent()).toContain('DZ107');
    await choose('坏.xlsx', 'PK\u0003\u0004 no workbook');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('DZ109');
  });
});
