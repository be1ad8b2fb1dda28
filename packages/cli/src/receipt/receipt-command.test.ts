import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { DzfpError } from '@dzfp/core';
import type { Answer } from '../answer.ts';
import { UsageError } from '../command-error.ts';
import { readCommandLine } from '../command-line.ts';
import { receipt } from '../command/receipt.ts';

const folder = mkdtempSync(join(tmpdir(), 'dzfp-receipt-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const run = (...words: readonly string[]): Answer => receipt(readCommandLine(['receipt', ...words]));

const person = { insuredOn: '2019-01-05', registered: true, civilAffairs: 'none', previousSubsidy: null };
function make(name: string, facts: object): Answer {
  writeFileSync(at('facts.json'), JSON.stringify(facts));
  const setting = ['--jurisdiction', '371402', '--illustrative', '--input', at('facts.json')];
  return run('make', 'medical/premium-subsidy', ...setting, '--out', at(name));
}

it('makes a receipt that verifies, is decided again, is redacted and is compared', () => {
  expect(make('a.json', person).illustrative).toBe(true);
  make('b.json', { ...person, civilAffairs: 'tekun' });
  expect(run('verify', at('a.json')).text('zh')).toContain('凭证未被改动');
  expect(run('replay', at('a.json')).text('en')).toContain('the result is the same');
  run('redact', at('a.json'), '--paths', '/facts/registered', '--out', at('c.json'));
  expect(run('verify', at('c.json')).text('en')).toContain('1 redacted\n  /facts/registered');
  expect(() => run('replay', at('c.json'))).toThrow(/DZ703/u);
  expect(run('compare', at('a.json'), at('b.json')).text('zh')).toContain('none → tekun');
});

it('says that a receipt was changed', () => {
  make('d.json', person);
  writeFileSync(at('e.json'), readFileSync(at('d.json'), 'utf8').replace('125.00', '126.00'));
  expect(() => run('verify', at('e.json'))).toThrow(DzfpError);
});

it('says how it is called', () => {
  for (const words of [[], ['make'], ['verify', 'a', 'b'], ['compare', 'a'], ['other', 'a']])
    expect(() => run(...words)).toThrow(UsageError);
});
