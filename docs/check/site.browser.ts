import type { Server } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import { combineBooks, fieldOf, type RecordShape } from '@dzfp/core';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { shownLine } from '@dzfp/handbook';
import { inpatientSettlement } from '@dzfp/medical';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteServer } from './site-server.ts';

const settlement = '/policies/medical/inpatient-settlement.html';
const kilobyte = 1000;

let browser: Browser;
let server: Server;
let address: string;

beforeAll(async () => {
  ({ server, address } = await siteServer());
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
});
afterAll(async () => {
  await browser.close();
  server.close();
});

async function open(path: string, options: { readonly dark?: boolean; readonly phone?: boolean } = {}): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    colorScheme: options.dark === true ? 'dark' : 'light',
    viewport: options.phone === true ? { width: 390, height: 844 } : { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
  return page;
}

describe('the handbook in a browser', () => {
  it('asks no other host for anything, and has no fault on its pages', async () => {
    const page = await browser.newPage();
    const hosts = new Set<string>();
    const faults: string[] = [];
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    for (const path of [
      '/',
      '/clauses.html',
      '/gaps.html',
      '/guarantees.html',
      '/glossary.html',
      '/rules.html',
      '/guide/first-policy.html',
      '/api/index.html',
      settlement,
      `/en${settlement}`,
    ])
      await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
    expect([...hosts]).toEqual([new URL(address).host]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('has an icon on every page, the reference too', async () => {
    const page = await browser.newPage();
    for (const path of ['/', '/en/policies/funds/pool.html', '/api/index.html']) {
      await page.goto(`${address}${path}`);
      const icon = await page.$eval('link[rel~="icon"]', (link) => (link as HTMLLinkElement).href);
      const answer = await page.request.get(icon);
      expect([path, answer.status(), await answer.text()]).toEqual([path, 200, expect.stringContaining('<svg')]);
    }
    await page.close();
  });

  it('finds a policy by its everyday Chinese name', async () => {
    const page = await open('/');
    await page.click('.VPNavBarSearch button');
    for (const [asked, found] of [
      ['低保', '低保'],
      ['住院结算', '住院费用一站式结算'],
      ['助学贷款', '助学贷款'],
      ['危房', '危房'],
    ] as const) {
      await page.fill('.search-input', asked);
      await page.waitForFunction(
        (word) => document.querySelector('.results .result')?.textContent.includes(word),
        found,
      );
    }
    await page.click('.results .result');
    await page.waitForURL(/policies/);
    await page.close();
  });

  it('settles a stay on the page to the same figures as the evaluator', async () => {
    const page = await open(settlement);
    await page.click('.calculator .open');
    await page.click('.calculator .act');
    await page.waitForSelector('.answer dl.result');
    const shown = await page.$$eval('.answer dl.result > div', (lines) =>
      lines.map((line) => [line.querySelector('dt')?.textContent, line.querySelector('dd')?.textContent]),
    );
    const example = inpatientSettlement.examples.find((each) => 'expected' in each);
    if (example === undefined || !('expected' in example)) throw new Error('no worked example');
    const bound = inpatientSettlement.in({
      book: combineBooks(dezhou, illustrative),
      jurisdiction: '371402',
      on: example.input.dischargedOn,
    });
    const decided = bound.evaluate(example.input).result as unknown as Readonly<Record<string, unknown>>;
    const { fields } = fieldOf(inpatientSettlement.output).shape as RecordShape;
    const expected = Object.entries(fields)
      .filter(([, { shape }]) => shape.kind !== 'list' && shape.kind !== 'record')
      .map(([name, field]) => [field.title.zh, shownLine(field, decided[name], 'zh')]);
    expect(expected.length).toBeGreaterThan(8);
    for (const line of expected) expect(shown).toContainEqual(line);
    await page.close();
  });

  it('says between which ends the answer lies, and what to ask, while a fact is missing', async () => {
    const page = await open('/policies/medical/premium-subsidy.html');
    await page.click('.calculator .open');
    await page.selectOption('#fact-civilAffairs', '');
    await page.click('.calculator .act');
    await page.waitForSelector('.answer ol li');
    expect(await page.textContent('.answer ol')).toContain('民政对象类别');
    expect(await page.textContent('.answer dl')).toContain('250.00');
    await page.close();
  });

  it('writes a parameter file for what an office supplies', async () => {
    const page = await open('/gaps.html');
    await page.click('.calculator .open');
    await page.selectOption('#gap-parameter', 'medical/fixed-premium-subsidy');
    await page.fill('#gap-value', '130.00');
    await page.click('.calculator .act');
    await page.waitForSelector('.refusal');
    await page.fill('#gap-source', '某县文件（虚构）');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.calculator .act')]);
    expect(download.suggestedFilename()).toBe('medical-fixed-premium-subsidy.json');
    await page.close();
  });

  it('prints a policy, and its fact sheet on one page', async () => {
    const page = await open('/policies/medical/premium-subsidy.html');
    const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(1);
    await page.evaluate(() => document.body.classList.add('sheet-only'));
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sheet').innerText()).toContain('明白纸');
    expect(await page.locator('.sheet .result').first().isVisible()).toBe(true);
    expect(await page.locator('article.example').first().isVisible()).toBe(false);
    await page.close();
  });

  it('prints dark on white whatever the screen shows, with the figures of a chart unfolded', async () => {
    const page = await open('/policies/funds/fund-ledger.html', { dark: true });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.$eval('.vp-doc h1', (title) => getComputedStyle(title).color)).toBe('rgb(60, 60, 67)');
    expect(await page.locator('figure.chart + details td').first().isVisible()).toBe(true);
    await page.close();
  });

  it('weighs at most 300 kB over the wire for a policy page', async () => {
    for (const path of [settlement, '/policies/education/student-aid.html']) {
      const page = await browser.newPage();
      const client = await page.context().newCDPSession(page);
      await client.send('Network.enable');
      let bytes = 0;
      client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
      await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
      expect(bytes).toBeGreaterThan(20 * kilobyte);
      expect(bytes).toBeLessThanOrEqual(300 * kilobyte);
      await page.close();
    }
  });

  it('fits a phone without sideways scrolling', async () => {
    for (const path of ['/', '/clauses.html', '/gaps.html', settlement]) {
      const page = await open(path, { phone: true });
      const { wide, room } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        room: window.innerWidth,
      }));
      expect([path, wide]).toEqual([path, Math.min(wide, room)]);
      await page.close();
    }
  });
});

const everyKind = ['/', '/clauses.html', '/gaps.html', '/glossary.html', '/parameters/medical.html'];
const policy = '/policies/education/student-aid.html';

describe.each([
  { dark: false, paths: [...everyKind, settlement, `/en${policy}`] },
  { dark: true, paths: [...everyKind, policy] },
])('for everybody (dark: $dark)', ({ dark, paths }) => {
  it.each(paths)('%s has no accessibility violation', async (path) => {
    const page = await open(path, { dark });
    const axe = new AxeBuilder({ page });
    // In the dark only the colours are others.
    const { violations } = await (dark ? axe.withRules(['color-contrast']) : axe).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html.slice(0, 120))])).toEqual(
      [],
    );
    await page.close();
  });
});
