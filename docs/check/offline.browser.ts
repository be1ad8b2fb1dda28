import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const edition = fileURLToPath(new URL('../handbook-offline/', import.meta.url));
const addressOf = (file: string): string => pathToFileURL(join(edition, file)).href;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
});
afterAll(() => browser.close());

/** Opens a file as a double click does, and keeps whatever goes wrong or is asked of anything but the disk. */
async function open(
  file: string,
  options: { readonly dark?: boolean; readonly phone?: boolean } = {},
): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  const context = await browser.newContext({
    colorScheme: options.dark === true ? 'dark' : 'light',
    viewport: options.phone === true ? { width: 390, height: 844 } : { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => {
    // Whoever leaves a page before its icon is there breaks that off; a file that is missing fails otherwise.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(request.url());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) faults.push(request.url());
  });
  await page.goto(addressOf(file), { waitUntil: 'load' });
  return { page, faults };
}

it('has a file, and the place in it, for every address of every page', () => {
  const files = new Set(globSync('**/*.*', { cwd: edition }).map((each) => each.replaceAll('\\', '/')));
  const pages = new Map(
    [...files]
      .filter((each) => each.endsWith('.html'))
      .map((each) => [each, readFileSync(join(edition, each), 'utf8')]),
  );
  expect(pages.size).toBeGreaterThan(200);
  const places = new Map(
    [...pages].map(([name, html]) => [name, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id))]),
  );
  const dead = [...pages].flatMap(([name, html]) =>
    [...html.matchAll(/<[^<>]* (?:href|src)="([^"]*)"/g)].flatMap(([, address = '']) => {
      if (/^https?:/.test(address)) return [];
      const [path = '', place] = address.split('#');
      const file = path === '' ? name : posix.join(posix.dirname(name), path);
      const found =
        files.has(file) && (place === undefined || places.get(file)?.has(decodeURIComponent(place)) === true);
      return found ? [] : [`${name}: ${address}`];
    }),
  );
  expect(dead).toEqual([]);
});

describe('the offline edition, opened from the disk', () => {
  it('leads from the start page to a policy with its figures and its chart', async () => {
    const { page, faults } = await open('index.html');
    await page.click('.areas a[href$="#a-6"]');
    await page.click('main a[href$="policies/medical/inpatient-settlement.html"]');
    await page.waitForURL(/^file:.*inpatient-settlement\.html$/);
    expect(await page.textContent('h1')).toContain('住院费用一站式结算');
    const chart = page.locator('figure.chart svg').first();
    await chart.scrollIntoViewIfNeeded();
    expect((await chart.boundingBox())?.width).toBeGreaterThan(300);
    const table = page.locator('figure.chart + details').first();
    await table.locator('summary').click();
    expect(await table.locator('table').innerText()).toMatch(/\d+\.\d\d 元/);
    await page.click('.VPNavBarTranslations .button');
    await page.click('.VPNavBarTranslations a');
    await page.waitForURL(/en\/policies\/medical\/inpatient-settlement\.html$/);
    expect(faults).toEqual([]);
  });

  it('finds a policy by its everyday name', async () => {
    const { page, faults } = await open('en/clauses.html');
    for (const [file, asked, found] of [
      ['guide/first-policy.html', '低保', '低保金'],
      ['en/clauses.html', 'student loan', 'student loan'],
    ] as const) {
      await page.goto(addressOf(file));
      await page.keyboard.press('Control+k');
      await page.fill('.finder input', asked);
      await page.waitForFunction((word) => document.querySelector('.finder li')?.textContent.includes(word), found);
      await page.keyboard.press('Enter');
      await page.waitForURL(/policies/);
      expect(await page.textContent('h1')).toContain(found);
    }
    expect(faults).toEqual([]);
  });

  it('calculates, and writes a parameter file, as the served site does', async () => {
    const { page, faults } = await open('policies/medical/premium-subsidy.html');
    await page.click('.calculator .open');
    await page.click('.calculator .act');
    expect(await page.textContent('.answer dl')).toContain('250.00');
    await page.goto(addressOf('gaps.html'));
    await page.click('.calculator .open');
    await page.selectOption('#gap-parameter', 'medical/fixed-premium-subsidy');
    await page.fill('#gap-value', '130.00');
    await page.fill('#gap-source', '某县文件（虚构）');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.calculator .act')]);
    expect(download.suggestedFilename()).toBe('medical-fixed-premium-subsidy.json');
    expect(faults.filter((each) => !each.startsWith('blob:'))).toEqual([]);
  });

  it('shows the values of a day, and keeps the choice of light or dark from page to page', async () => {
    const { page, faults } = await open('parameters/medical.html');
    const rows = page.locator('tr[data-from]:visible');
    const all = await rows.count();
    await page.fill('.as-of input', '2018-05-05');
    expect(await rows.count()).toBeLessThan(all);
    await page.click('.VPSwitchAppearance');
    await page.goto(addressOf('index.html'));
    expect(await page.getAttribute('html', 'class')).toContain('dark');
    expect(await page.getAttribute('.VPSwitchAppearance', 'aria-checked')).toBe('true');
    expect(faults).toEqual([]);
  });

  it('opens its menus on a phone, and nothing is wider than the screen', async () => {
    const { page, faults } = await open('en/policies/funds/payment-standing.html', { phone: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.click('.VPNavBarHamburger');
    await page.keyboard.press('Escape');
    await page.click('.VPLocalNav .menu');
    await page.click('.VPSidebar a[href$="payment-progress.html"]');
    await page.waitForURL(/payment-progress/);
    await page.click('.VPNavBarHamburger');
    await page.click('#VPNavScreen a[href$="glossary.html"]');
    await page.waitForURL(/glossary/);
    expect(faults).toEqual([]);
  });

  it.each([false, true])('is there for everybody (dark: %s)', async (dark) => {
    const { page } = await open('policies/education/student-aid.html', { dark });
    const axe = new AxeBuilder({ page });
    // In the dark only the colours are others.
    if (dark) axe.withRules(['color-contrast']);
    const violations = async (): Promise<readonly string[]> =>
      (await axe.analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
    expect(await violations()).toEqual([]);
    await page.click('.DocSearch-Button');
    await page.fill('.finder input', '学');
    await page.waitForSelector('.finder li a');
    expect(await violations()).toEqual([]);
  });
});
