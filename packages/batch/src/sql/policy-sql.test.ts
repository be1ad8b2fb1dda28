import { printDay, type AnyFormula, type AnyPolicy, type BoundBase, type Day } from '@dzfp/core';
import { illustrative } from '@dzfp/dezhou';
import { areas } from '@dzfp/dezhou/areas';
import { premiumSubsidy } from '@dzfp/medical';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertRows } from '../../fixture/answers.ts';
import { inTurn, openDuckdb, openPostgresql, type Engine } from '../../fixture/engines.ts';
import { formulas } from '../../fixture/formulas.ts';
import { populations } from '../../fixture/populations.ts';
import { comment, quoted, reservedWords, snake } from './identifier.ts';
import { dialects } from './dialect.ts';
import { lawPeriod } from './law-period.ts';
import { policySql } from './policy-sql.ts';

let duckdb: Engine;
let postgresql: Engine;
beforeAll(async () => {
  [duckdb, postgresql] = await Promise.all([openDuckdb(), openPostgresql()]);
}, 180_000);
afterAll(() => Promise.all([duckdb.close(), postgresql.close()]));

const setting = { book: illustrative, jurisdiction: '371400', on: '2018-07-01' };

describe('names and texts', () => {
  it('are no words that an engine reserves', async () => {
    const own = await duckdb.rows(
      `SELECT keyword_name AS word FROM duckdb_keywords() WHERE keyword_category <> 'unreserved'`,
    );
    const theirs = await postgresql.rows(`SELECT word FROM pg_get_keywords() WHERE catcode <> 'U'`);
    const missing = [...own, ...theirs].map(({ word }) => word as string).filter((word) => !reservedWords.has(word));
    expect(missing).toEqual([]);
  });

  it('stay names and texts, whatever stands in them', async () => {
    const evil = `x"; DROP TABLE people; --\n'\\`;
    expect(snake(evil)).toMatch(/^[a-z][a-z0-9_]*$/u);
    expect(comment(evil).split(/[\r\n]/u)).toHaveLength(1);
    await inTurn([duckdb, postgresql], async (engine) => {
      const { literal, quote } = dialects[engine.dialect];
      const [row] = await engine.rows(`SELECT ${literal(evil)} AS ${quoted(evil, quote)}`);
      expect(row).toEqual({ [evil]: evil });
    });
    expect(dialects.spark.literal(`a'b\\c`)).toBe(String.raw`'a\'b\\c'`);
    expect(quoted('a`b', '`')).toBe('`a``b`');
  });

  it('a relation may be called anything but what the statement itself uses', async () => {
    const { bound } = lawPeriod(premiumSubsidy, setting);
    const relation = 'order "of" people; --';
    await inTurn([duckdb, postgresql], async (engine) => {
      const { create, statement, relations } = policySql(bound, { dialect: engine.dialect, relation });
      const person = { insuredOn: 17_600, registered: true, civilAffairs: 'tekun', previousSubsidy: null };
      await engine.run([create, ...insertRows(relations, [person])]);
      expect(await engine.rows(statement)).toMatchObject([{ row_verdict: 'decided' }]);
    });
    for (const own of ['facts_read', 'LAYER_1', 'chains']) {
      expect(() => policySql(bound, { dialect: 'duckdb', relation: own })).toThrow(TypeError);
    }
  });
});

it('a record of a day on which other values hold is set aside', async () => {
  const { bound, period } = lawPeriod(premiumSubsidy, setting);
  const days = Array.from({ length: 1500 }, (_, i) => (17_000 + i) as Day);
  const rows = days.map((insuredOn) => ({ insuredOn, registered: true, civilAffairs: 'none' }));
  const { create, statement, relations } = policySql(bound, { dialect: 'duckdb', relation: 'insured', period });
  await duckdb.run([create, ...insertRows(relations, rows)]);
  const verdicts = (await duckdb.rows(`${statement} ORDER BY row_id`)).map((row) => row['row_verdict']);
  const isSame = (day: Day): boolean => {
    try {
      return premiumSubsidy.in({ ...setting, on: printDay(day) }).fingerprint === bound.fingerprint;
    } catch {
      return false;
    }
  };
  expect(verdicts.map((verdict) => verdict !== 'withoutValues')).toEqual(days.map(isSame));
  expect(new Set(verdicts).size).toBe(2);
});

it('a procedure is refused by number', () => {
  const procedures = areas
    .flatMap((area): readonly AnyPolicy[] => area.policies)
    .filter(({ kind }) => kind === 'procedure');
  for (const each of procedures) {
    const shown = each.examples.find((example) => 'expected' in example);
    const bound = (each.with as (values: unknown) => BoundBase)(shown?.parameters);
    expect(() => policySql(bound, { dialect: 'duckdb' })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'DZ503' })] }),
    );
  }
});

it.each(formulas)('%s is written for Spark in words of Spark', (_, policy: AnyFormula) => {
  for (const { bound } of populations(policy, 1, 1)) {
    const { statement, create } = policySql(bound, { dialect: 'spark' });
    const code = statement.replaceAll(/--.*$/gmu, '').replaceAll(/'(?:[^'\\]|\\.)*'/gu, "''");
    expect(code).not.toMatch(/"|\/\/|\/|HUGEINT|NUMERIC|VARCHAR|OFFSET|COLLATE|DATE '' \+|- DATE/u);
    expect(create).not.toContain('PRIMARY KEY');
    expect(code.split('(')).toHaveLength(code.split(')').length);
  }
});
