import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fundCatalogue } from './fund-entries.ts';
import { catalogue } from './index.ts';

const severities = { error: 'error 错误', warning: 'warning 警告', look: 'look 提示' } as const;
const concerns = { record: 'record 登记差错', work: 'work 工作短板' } as const;

/** The rows of the tables in the README, without the blanks that line them up. */
function rowsIn(markdown: string): readonly string[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('| Q-'))
    .map((line) => line.replaceAll(/\s*\|\s*/gu, '|'));
}

test('the README lists the catalogue', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const expected = [...catalogue, ...fundCatalogue].map(({ id, clause, severity, concern, message }) =>
    ['', id, clause, severities[severity], concerns[concern], message.zh, message.en, ''].join('|'),
  );
  expect(rowsIn(readme)).toEqual(expected);
});
