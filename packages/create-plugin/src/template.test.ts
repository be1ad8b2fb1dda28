import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shortcomingsOf } from '@dzfp/testkit/definition';
import { expect, it, test } from 'vitest';
import { plugin } from '../template/src/index.ts';
import { replacements } from './replacements.ts';

const folder = fileURLToPath(new URL('../template', import.meta.url));
const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const content = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')).join('\n');

it('is itself a plugin with nothing to mend', () => {
  expect(shortcomingsOf(plugin)).toEqual([]);
});

const usual = { name: 'my-plugin', clause: '8.2', city: '371402', language: 'zh' };
test.each(replacements(usual, '0.1.0'))('holds what is replaced: %s', (old, now) => {
  expect(content).toContain(old);
  expect(now).toBe(old);
});
