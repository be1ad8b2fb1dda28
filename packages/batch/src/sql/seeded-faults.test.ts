import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decidedBySql } from '../../fixture/decided-by-sql.ts';
import { inTurn, openDuckdb, type Engine } from '../../fixture/engines.ts';
import { formulas } from '../../fixture/formulas.ts';
import { mixed } from '../../fixture/mixed.ts';
import { populations, type Population } from '../../fixture/populations.ts';
import { policySql } from './policy-sql.ts';

/** What a wrong dialect or a wrong step would write. */
const faults: readonly (readonly [what: string, from: string | RegExp, to: string])[] = [
  ['halves are cut off', /\(2 \* (.+?) \+ \d+\) \/\/ /gu, '(2 * $1) // '],
  ['halves and less are rounded up', /\(2 \* (.+?) \+ (\d+)\) \/\/ /gu, '(2 * $1 + 2 * $2 - 1) // '],
  ['negative quotients are cut off', /ELSE -\(\(2 \* (ABS\(\w+\)) \+ (\w+)\) \/\/ \(2 \* \2\)\)/gu, 'ELSE -($1 // $2)'],
  ['quotients are rounded by the engine', /\((\w+) \/\/ (\d+)\)/gu, 'CAST($1 / $2 AS BIGINT)'],
  ['a product in floating point', 'AS HUGEINT', 'AS DOUBLE'],
  ['the larger for the smaller', 'LEAST(', 'GREATEST('],
  ['the smaller for the larger', 'GREATEST(', 'LEAST('],
  ['below for at most', ' <= ', ' < '],
  ['at most for below', ' < ', ' <= '],
  ['unknown is no', ' AND ', ' AND TRUE IS NOT DISTINCT FROM '],
  ['the least of an unknown amount is zero', ' IS NULL THEN NULL ELSE ', ' IS NULL THEN 0 ELSE '],
  ['unknown is zero', 'count(*) > count(', 'count(*) < count('],
  ['one missing item is overlooked', 'WHEN bool_or(', 'WHEN bool_and('],
  ['the day before', `- DATE '1970-01-01'`, `- DATE '1970-01-02'`],
  ['a month too many', ' * 12 + ', ' * 12 + 1 + '],
  ['contradictions pass', `THEN 'contradictory'`, `THEN 'decided'`],
  ['halves by a figure are cut off', / \+ \d+\) \/\/ /gu, ') // '],
  ['halves of a negative amount go up', / < 0 THEN -(\d+) ELSE /gu, ' < 0 THEN $1 ELSE '],
  ['a band begins later', /GREATEST\(0, (.{1,40}?) - /gu, 'GREATEST(0, $1 - 1 - '],
  ['cells are not held to the schema', / (f\.\w+) BETWEEN/gu, ' $1 BETWEEN -1 +'],
  ['the state is not handed on', /c\.after_(\w+) AS/gu, '0 * c.after_$1 AS'],
  ['what follows is decided', `WHERE c.row_verdict = 'decided'`, 'WHERE TRUE'],
  ['a chain is decided from its end', ' NULLS FIRST', ' DESC NULLS LAST'],
  ['ties pass', '> 1) AS chain_tied', '> 99) AS chain_tied'],
];

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdb();
});
afterAll(() => engine.close());

const drawn = new Map<string, ReturnType<typeof mixed>>();

it.each(faults)(
  'is caught: %s',
  async (_, from, to) => {
    const spoil = (text: string): string => text.replaceAll(from, to);
    const caught: string[] = [];
    await inTurn(formulas, async ([id, policy]) => {
      if (caught.length > 0) return;
      const all = drawn.get(id) ?? mixed(policy, populations(policy, 1, 240)[0] as Population);
      drawn.set(id, all);
      const { statement } = policySql(all.bound, { dialect: 'duckdb' });
      if (spoil(statement) === statement) return;
      const right = await decidedBySql(engine, policy, all);
      // Where the engine refuses the statement nothing is shown yet.
      const spoiled = await decidedBySql(engine, policy, all, spoil).catch(() => right);
      if (!isDeepStrictEqual(right, spoiled)) caught.push(id);
    });
    expect(caught).toHaveLength(1);
  },
  180_000,
);

it('without the path for large figures the engine refuses instead of answering', async () => {
  const refused: string[] = [];
  await inTurn(formulas, async ([id, policy]) => {
    if (refused.length > 0) return;
    const all = mixed(policy, populations(policy, 1, 240)[0] as Population);
    const narrow = (statement: string): string => statement.replaceAll('AS HUGEINT', 'AS BIGINT');
    if (!policySql(all.bound, { dialect: 'duckdb' }).statement.includes('AS HUGEINT')) return;
    await decidedBySql(engine, policy, all, narrow).catch((error: unknown) => {
      expect(String(error)).toMatch(/Overflow|out of range/u);
      refused.push(id);
    });
  });
  expect(refused).toHaveLength(1);
}, 180_000);
