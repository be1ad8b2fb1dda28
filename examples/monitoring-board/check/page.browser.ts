import { serve, type ServerType } from '@hono/node-server';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embedded, migrate, type Database } from '../src/database.ts';
import { sampleDay, sampleOfficers, samplePassword, seed } from '../src/seed.ts';
import { web } from '../src/web.ts';

let db: Database;
let browser: Browser;
let server: ServerType;
let address: string;

beforeAll(async () => {
  db = embedded();
  await migrate(db);
  await seed(db);
  const sample = { accounts: sampleOfficers, password: samplePassword };
  const app = web({ db, secret: 'a secret of the check', day: sampleDay, sample });
  address = await new Promise((resolve) => {
    server = serve({ fetch: app.fetch, port: 0 }, ({ port }) => resolve(`http://localhost:${port}`));
  });
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
});
afterAll(async () => {
  await browser.close();
  server.close();
  await db.close();
});

async function signedIn(account: string): Promise<{ readonly page: Page; readonly faults: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1220, height: 900 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => request.url().startsWith(address) || faults.push(request.url()));
  await page.goto(address);
  await page.getByLabel('账号 Account').fill(account);
  await page.getByLabel('口令 Password').fill(samplePassword);
  await page.getByRole('button', { name: '登录' }).click();
  await page.locator('header').waitFor();
  return { page, faults };
}

describe('the page', () => {
  it('shows a county all four parts, with names and without numbers, and asks no other host', async () => {
    const { page, faults } = await signedIn('qihe');
    expect(await page.locator('h2').allTextContents()).toEqual([
      expect.stringContaining('预警'),
      expect.stringContaining('个案期限'),
      expect.stringContaining('五通十有'),
      expect.stringContaining('资金去向'),
    ]);
    expect(await page.locator('#villages td span.unknown').count()).toBeGreaterThan(0);
    expect(await page.locator('#funds svg path').count()).toBeGreaterThan(4);
    const text = await page.locator('main').innerText();
    expect(text).toContain('示例甲');
    expect(text).not.toMatch(/\d{17}[\dX]/u);
    expect(text).toContain('齐河县');
    expect(text).not.toMatch(/371402901|德城区/u);
    expect(faults).toEqual([]);
    // SCREENSHOT: draws docs/page.png anew.
    if (process.env['SCREENSHOT'] === '1') await page.screenshot({ path: 'docs/page.png', fullPage: true });
  });

  it('shows a bureau its own alerts, masked', async () => {
    const { page, faults } = await signedIn('medical');
    expect(await page.locator('#villages, #funds').count()).toBe(0);
    expect(new Set(await page.locator('#alerts td:nth-child(5)').allTextContents())).toEqual(new Set(['医疗']));
    expect(await page.locator('main').innerText()).not.toMatch(/示例[甲乙]|\d{17}[\dX]/u);
    expect(faults).toEqual([]);
  });

  it('shows another day, and signs out', async () => {
    const { page } = await signedIn('qihe-901');
    await page.getByLabel('日期').fill('2019-11-15');
    await page.getByRole('button', { name: '查看' }).click();
    await page.getByText('0 日').first().waitFor();
    await page.getByRole('button', { name: '退出' }).click();
    await page.getByLabel('账号 Account').waitFor();
    await page.goto(address);
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  });

  it('says that a password is wrong', async () => {
    const page = await browser.newPage();
    await page.goto(address);
    await page.getByLabel('账号 Account').fill('qihe');
    await page.getByLabel('口令 Password').fill('错的');
    await page.getByRole('button', { name: '登录' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('账号或口令不对');
  });
});
