import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
let folder: string;
let server: ChildProcess;
let address: string;
let browser: Browser;
const faults: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-page-'));
  // As `npm start` runs it, after the build.
  const env = { ...process.env, PORT: '0', DATA: join(folder, 'data'), DATABASE_URL: '' };
  server = spawn(process.execPath, ['--conditions=@dzfp/source', 'src/server.ts'], { cwd: root, env });
  address = await new Promise((done, failed) => {
    server.once('exit', (code) => failed(new Error(`the server ended with ${code}`)));
    server.stderr?.on('data', (said: Buffer) => faults.push(said.toString()));
    server.stdout?.on('data', (said: Buffer) => {
      const [found] = /http:\S+/u.exec(said.toString()) ?? [];
      if (found) done(found);
    });
  });
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
});
afterAll(async () => {
  await browser.close();
  server.removeAllListeners('exit');
  const ended = new Promise((done) => server.once('exit', done));
  server.kill();
  await ended;
  rmSync(folder, { recursive: true });
});

async function opened(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
  page.setDefaultTimeout(10_000);
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) faults.push(request.url());
  });
  await page.goto(address);
  await page.locator('[data-test=stays]').waitFor();
  return page;
}

async function choose(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('menuitem', { name }).click();
}

describe('the page', () => {
  it('settles a year, prints a statement with every step, and replays it', async () => {
    const page = await opened();
    await choose(page, /乐陵市/u);
    await page.getByRole('heading', { name: '示例乙 · 乐陵市 · 2019' }).waitFor();
    await page.getByRole('button', { name: '结算全部待结' }).click();
    const history = page.locator('[data-test=history] tbody tr');
    await history.nth(1).waitFor();
    expect(await history.count()).toBe(2);
    await history.first().getByRole('button', { name: '结算单' }).click();
    const statement = page.locator('article');
    await statement.waitFor();
    const said = await statement.innerText();
    expect(said).toContain('示例数据');
    expect(said).toContain('不是政策依据');
    expect(said).toContain('371481************');
    expect(said).toMatch(/基本医保支付：[\d,.]+ 元/u);
    await page.getByRole('button', { name: '重放' }).click();
    await page.getByText('重放一致').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
    expect(await page.locator('[data-test=result]').isVisible()).toBe(true);
  });

  it('tries a year as it is known now, and settles it again when that is wanted', async () => {
    const page = await opened();
    await choose(page, /陵城区/u);
    await page.getByRole('button', { name: '按此日试算' }).click();
    await page.getByText('按此日所知，下列各项会不同').waitFor();
    expect(await page.getByRole('listitem').allInnerTexts()).toContainEqual(expect.stringContaining('大病保险支付'));
    await page.getByRole('button', { name: '按此重新结算' }).click();
    await page.getByText('已被替代').first().waitFor();
    await page.getByRole('button', { name: '按此日试算' }).click();
    await page.getByText('现行结算没有差异').waitFor();
    await page.getByLabel('按当时已知').fill('2019-03-31');
    await page.getByRole('button', { name: '按此日试算' }).click();
    await page.getByText('按此日所知，下列各项会不同').waitFor();
  });

  it('takes in a bill by a form of the schema’s fields, with what is wrong beside each', async () => {
    const page = await opened();
    await choose(page, /武城县/u);
    await page.getByRole('button', { name: '收账单' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('住院号').fill('ZY2019-299');
    await form.getByLabel('入院日期').fill('2019-08-01');
    await form.getByLabel('出院日期').fill('2019-08-09');
    await form.getByText('二级', { exact: true }).click();
    await form.getByLabel('总费用').fill('八千');
    await form.getByLabel('政策范围内费用').fill('7600.00');
    await form.getByRole('button', { name: '保存' }).click();
    await form.getByText(/^DZ101 总费用/u).waitFor();
    await form.getByLabel('总费用').fill('8000.00');
    await form.getByRole('button', { name: '保存' }).click();
    await form.waitFor({ state: 'hidden' });
    await page.getByText('ZY2019-299').waitFor();
  });

  it('speaks English when asked, and masks the list in both', async () => {
    const page = await opened();
    await page.getByText('English').click();
    await page.getByRole('button', { name: 'Settle all open stays' }).waitFor();
    expect(await page.title()).toBe('One-stop settlement desk');
    expect(await page.locator('[data-test=stays] thead').innerText()).toContain('critical-illness insurance');
    expect(await page.getByRole('navigation').innerText()).not.toMatch(/示例|\d{7}/u);
  });

  it('asks no other host and leaves no error behind', () => {
    expect(faults).toEqual([]);
  });
});
