// Prints how long a policy page takes to answer with the processor throttled four times: the end of the last long task before a
// quiet spell, median of five. A figure to read, not to assert.
import { chromium } from 'playwright-core';
import { siteServer } from './site-server.ts';

const page = '/policies/medical/inpatient-settlement.html';
const { server, address } = await siteServer();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const times: number[] = [];
for (let run = 0; run < 5; run += 1) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await tab.addInitScript(() => {
    const busy = { until: 0 };
    Object.assign(globalThis, { busy });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) busy.until = Math.max(busy.until, startTime + duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await tab.goto(`${address}${page}`, { waitUntil: 'load' });
  await tab.waitForTimeout(3000);
  times.push(
    await tab.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const { busy } = globalThis as unknown as { readonly busy: { readonly until: number } };
      return Math.max(busy.until, navigation?.domContentLoadedEventEnd ?? 0);
    }),
  );
  await context.close();
}
await browser.close();
server.close();
const [, , median = 0] = times.toSorted((a, b) => a - b);
console.log(`${page}: interactive after ${Math.round(median)} ms (${times.map(Math.round).join(', ')})`);
