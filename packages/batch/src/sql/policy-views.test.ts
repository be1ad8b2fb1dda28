import { DzfpError, recordShapeOf, type AnyFormula, type ParameterBook } from '@dzfp/core';
import { combineBooks } from '@dzfp/core';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { premiumSubsidy } from '@dzfp/medical';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersOf, insertRows } from '../../fixture/answers.ts';
import { bookOf } from '../../fixture/book-of.ts';
import { decidedByKernel } from '../../fixture/decided-by-kernel.ts';
import { inTurn, openDuckdb, openPostgresql, type Engine } from '../../fixture/engines.ts';
import { formulas } from '../../fixture/formulas.ts';
import { mixed } from '../../fixture/mixed.ts';
import { populations, type Population } from '../../fixture/populations.ts';
import type { Answer } from '../../fixture/reference.ts';
import type { BatchValues } from '../decide/batch-values.ts';
import { policyViews, type PolicyView } from './policy-views.ts';

let engines: readonly Engine[] = [];
beforeAll(async () => {
  engines = await Promise.all([openDuckdb(), openPostgresql()]);
}, 180_000);
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

interface Placed {
  readonly rows: readonly unknown[];
  readonly places: readonly string[];
  /** The day of all records, where the policy names none of its facts. */
  readonly on: string;
}

/** What the view of a policy answers for records of places. */
async function viewed(
  engine: Engine,
  policy: AnyFormula,
  book: ParameterBook,
  { rows, places, on }: Placed,
): Promise<readonly Answer[]> {
  const [written] = policyViews([policy], { book, places: [...new Set(places)], dialect: engine.dialect }) as [
    PolicyView,
  ];
  const { create, relations, values, view, name } = written;
  const open = create.replaceAll(' NOT NULL', '').replaceAll('PRIMARY KEY', 'UNIQUE');
  const own = places.map((place) => [`'${place}'`, ...(policy.on === undefined ? [`DATE '${on}'`] : [])]);
  await engine.run([open, values.create, values.fill, `${view};`, ...insertRows(relations, rows, own)]);
  const answers = answersOf(policy, await engine.rows(`SELECT * FROM ${name} ORDER BY row_id`));
  await engine.run([
    `DROP VIEW ${name};`,
    ...[...relations, values].map((relation) => `DROP TABLE "${relation.name}";`),
  ]);
  return answers;
}

function expectedOf(policy: AnyFormula, rows: readonly unknown[], values: BatchValues): readonly Answer[] {
  return decidedByKernel(policy, recordShapeOf(policy.input), rows, values);
}

describe('records of many places in one view have the figures of their own place', () => {
  it.each(formulas)(
    '%s',
    async (_, policy) => {
      const drawn = populations(policy, 4, 60);
      const book = bookOf(
        policy,
        drawn.map(({ specimen }) => specimen.values),
      );
      const all = drawn.map((population) => mixed(policy, population));
      const rows = all.flatMap((each, i) => each.rows.map((row) => ofOnePlace(policy, row, i)));
      const places = all.flatMap((each, i) => each.rows.map(() => `place-${i}`));
      const on = '2019-06-01';
      const expected = expectedOf(policy, rows, {
        book,
        jurisdiction: places,
        ...(policy.on === undefined ? { on } : {}),
      });
      expect(expected.filter((answer) => typeof answer === 'object').length).toBeGreaterThan(5);
      await inTurn(engines, async (engine) => {
        const { dialect } = engine;
        const answers = await viewed(engine, policy, book, { rows, places, on });
        expect({ dialect, answers }).toEqual({ dialect, answers: expected });
      });
    },
    180_000,
  );
});

/** A chain stays in one place. */
function ofOnePlace(policy: AnyFormula, row: Readonly<Record<string, unknown>>, place: number): unknown {
  return policy.kind === 'carried' ? { ...row, [policy.carry.by]: `${String(row[policy.carry.by])} ${place}` } : row;
}

describe('records of many days in one view have the figures of their own day', () => {
  const book = combineBooks(dezhou, illustrative);
  const days = formulas.filter(([, policy]) => policy.on !== undefined);
  it.each(days)(
    '%s',
    async (_, policy) => {
      const { rows } = mixed(policy, populations(policy, 1, 150)[0] as Population);
      const places = rows.map((_row, i) => (i % 2 === 0 ? '371400' : '371402'));
      const expected = expectedOf(policy, rows, { book, jurisdiction: places });
      await inTurn(engines, async (engine) => {
        const { dialect } = engine;
        const answers = await viewed(engine, policy, book, { rows, places, on: '' });
        expect({ dialect, answers }).toEqual({ dialect, answers: expected });
      });
    },
    180_000,
  );
});

it('comes after the policies whose results it needs', () => {
  const named = new Map(formulas);
  const needy = ['pathway/poverty-line', 'pathway/exit-assessment', 'pathway/net-income', 'pathway/drinking-water'];
  const policies = needy.map((id) => named.get(id) as AnyFormula);
  const views = policyViews(policies, {
    book: combineBooks(dezhou, illustrative),
    places: ['371400'],
    dialect: 'postgresql',
  });
  expect(views.map(({ policy }) => policy)).toEqual([
    'pathway/drinking-water',
    'pathway/net-income',
    'pathway/exit-assessment',
    'pathway/poverty-line',
  ]);
});

it('a place that the book has not, or a book without any value, is refused by number', () => {
  const refusal = (book: ParameterBook, place: string): string => {
    try {
      policyViews([premiumSubsidy], { book, places: [place], dialect: 'spark' });
      return 'none';
    } catch (error) {
      return error instanceof DzfpError ? error.issues[0].code : String(error);
    }
  };
  expect(refusal(illustrative, '999999')).toBe('DZ404');
  expect(refusal({ ...illustrative, entries: [] }, '371400')).toBe('DZ401');
});
