import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { main } from '../main.ts';

const folder = mkdtempSync(join(tmpdir(), 'dzfp-coverage-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function coverage(...words: readonly string[]): Promise<{ readonly status: number; readonly said: string }> {
  let said = '';
  const catchAll = (text: unknown): boolean => {
    said += String(text);
    return true;
  };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation(catchAll),
  );
  const status = await main(['parameters', 'coverage', ...words]);
  for (const spy of spies) spy.mockRestore();
  return { status, said };
}

/** A county's book with one value, on top of Dezhou's own. */
function bookWith(value: string, to?: string): string {
  const path = join(folder, `${value}.json`);
  const entry = {
    parameter: 'medical/fixed-premium-subsidy',
    jurisdiction: '371402',
    value,
    from: '2019-01-01',
    ...(to === undefined ? {} : { to }),
    standing: 'reported',
    source: 'county',
  };
  const name = { zh: '县', en: 'county' };
  writeFileSync(path, JSON.stringify({ name, sources: [{ key: 'county', title: '县' }], entries: [entry] }));
  return path;
}

it('says of all places and all time what is lacking, and passes', async () => {
  const { status, said } = await coverage('--lang', 'en');
  expect(status).toBe(0);
  expect(said).toContain('19 places');
  expect(said).toContain('pathway/provincial-line 2016-01-01 … 2016-12-31 (18 places): no value between two');
  expect(said).toMatch(/pathway\/poverty-line D-1\.3 2015-01-01 … 2015-12-31 .*cannot be verified/u);
});

it('shows an exception that the clause allows, and the years of it', async () => {
  const { status, said } = await coverage('--illustrative', '--parameters', bookWith('125.00'), '--lang', 'zh');
  expect(status).toBe(0);
  expect(said).toContain('medical/premium-subsidy D-6.3b 2020-01-01 … （1 个地区）：原则上的例外：条款 6.3');
});

it('refuses a value that breaks a bound on some day, as data too', async () => {
  const book = bookWith('260.00', '2020-12-31');
  const { status, said } = await coverage('--illustrative', '--parameters', book, '--jurisdiction', '371400', '--json');
  expect(status).toBe(1);
  const data = JSON.parse(said.slice(said.indexOf('{'))) as {
    readonly ok: boolean;
    readonly places: readonly string[];
    readonly bounds: readonly { readonly id: string; readonly places: readonly string[]; readonly stretches: object }[];
  };
  expect(data.ok).toBe(false);
  expect(data.places).toHaveLength(14);
  const inDecheng = data.bounds.find(({ id, places }) => id === 'D-6.3b-most' && places.includes('371402'));
  expect(inDecheng).toMatchObject({
    places: ['371402'],
    stretches: [
      { from: '2018-01-01', to: '2018-12-31', verdict: 'kept' },
      { from: '2019-01-01', to: '2019-12-31', verdict: 'broken' },
      { from: '2020-01-01', to: null, verdict: 'kept' },
    ],
  });
});

it('refuses a place that is not there', async () => {
  const { status, said } = await coverage('--jurisdiction', '999999', '--lang', 'en');
  expect(status).toBe(1);
  expect(said).toContain('DZ404');
});
