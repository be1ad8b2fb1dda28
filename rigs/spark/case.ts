import { parseDay, type AnyFormula, type BoundBase } from '@dzfp/core';
import { policySql, policyViews, type PolicyView } from '@dzfp/batch/sql';
import { bookOf } from '../../packages/batch/fixture/book-of.ts';
import type { Mixed } from '../../packages/batch/fixture/mixed.ts';
import { populations } from '../../packages/batch/fixture/populations.ts';
import type { OwnCell } from './append.ts';
import { drawn } from './draw.ts';
import type { Case } from './prepare.ts';

type Register = Pick<Case, 'name' | 'kill' | 'files'> & { readonly pieces: Iterable<Mixed> };

/** Records decided by one statement with the values of one law in it. */
export function byStatement(policy: AnyFormula, bound: BoundBase, { pieces, ...register }: Register): Case {
  const relation = `facts_${register.name}`;
  const { create, relations, statement } = policySql(bound, { dialect: 'duckdb', relation });
  const spark = policySql(bound, { dialect: 'spark', relation }).statement;
  const each = function* (): Generator<{ readonly all: Mixed; readonly own: readonly OwnCell[] }> {
    for (const all of pieces) yield { all, own: [] };
  };
  return {
    policy,
    ...register,
    relations,
    create: [create],
    view: null,
    tables: [],
    duckdb: statement,
    spark: { view: null, statement: spark },
    pieces: each(),
  };
}

const everyDay = '2019-06-01';

/** Records of two places, each with values of its own, decided by a view over the relation of values. */
export function byView(policy: AnyFormula, records: number, name: string): Case {
  const sets = populations(policy, 2, 1).map(({ specimen }) => specimen.values);
  const setting = { book: bookOf(policy, sets), places: sets.map((_, i) => `place-${i}`) };
  const [here] = policyViews([policy], { ...setting, dialect: 'duckdb' }) as [PolicyView];
  const [there] = policyViews([policy], { ...setting, dialect: 'spark' }) as [PolicyView];
  const pieces = drawn(policy, 2, records).map((all, i) => ({
    all: policy.kind === 'carried' ? ofOnePlace(policy.carry.by, all, i) : all,
    own: [
      { value: `place-${i}`, type: 'VARCHAR' },
      ...(policy.on === undefined ? [{ value: parseDay(everyDay), type: 'DATE' }] : []),
    ],
  }));
  return {
    policy,
    name,
    kill: false,
    files: 1,
    relations: here.relations,
    create: [here.create, here.values.create, here.values.fill, here.view],
    view: here.name,
    tables: [here.values.name],
    duckdb: `SELECT * FROM ${here.name}`,
    // The relations are temporary in this session, so the view has to be too.
    spark: {
      view: there.view.replace('CREATE VIEW', 'CREATE TEMPORARY VIEW'),
      statement: `SELECT * FROM ${there.name}`,
    },
    pieces,
  };
}

/** A chain stays in one place. */
function ofOnePlace(key: string, all: Mixed, place: number): Mixed {
  return { ...all, rows: all.rows.map((row) => ({ ...row, [key]: `${String(row[key])} of ${place}` })) };
}
