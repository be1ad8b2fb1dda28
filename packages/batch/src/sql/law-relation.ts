import type { SourcedValue } from '@dzfp/core';
import type { Dialect } from './dialect.ts';
import { comment, quoted } from './identifier.ts';
import type { LawColumn } from './law-columns.ts';
import type { Law } from './law.ts';

/** The values of a policy as a relation: a row for each place and period in which they hold. */
export interface LawRelation {
  readonly name: string;
  /** The statement that makes it. */
  readonly create: string;
  /** The statement that fills it: amounts in fen, rates in millionths, days inclusive, an open end NULL. */
  readonly fill: string;
}

/** Writes the relation: what laws differ in, and the keys of the sources that the values of a row rest on. */
export function lawRelation(
  name: string,
  laws: readonly [Law, ...Law[]],
  columns: readonly LawColumn[],
  dialect: Dialect,
): LawRelation {
  const table = quoted(name, dialect.quote);
  const [{ bound }] = laws;
  const own = [
    `place ${dialect.text} NOT NULL`,
    'valid_from DATE',
    'valid_to DATE',
    `sources ${dialect.text} NOT NULL`,
  ];
  const fields = columns.flatMap((column) => {
    const type = { number: 'BIGINT', flag: 'BOOLEAN', choice: dialect.text }[column.kind];
    const of = Object.values(bound.values).find(({ parameter }) => parameter.id === column.parameter);
    const { title, id } = (of as SourcedValue).parameter;
    const said = comment(`${title.zh} · ${title.en} (${id})`);
    return [
      { sql: `${column.name} ${type}`, said },
      ...(column.noneName === null ? [] : [{ sql: `${column.noneName} BOOLEAN NOT NULL`, said: '' }]),
    ];
  });
  const all = [...own.map((sql) => ({ sql, said: '' })), ...fields];
  const lines = all.map(({ sql, said }, i) => `  ${sql}${i === all.length - 1 ? '' : ','} ${said}`.trimEnd());
  const rows = laws.map(
    (law, i) => `  (${[...keysOf(law, dialect), ...columns.flatMap((each) => cells(each, i, dialect))].join(', ')})`,
  );
  return {
    name,
    create: `CREATE TABLE ${table} (\n${lines.join('\n')}\n);`,
    fill: `INSERT INTO ${table} VALUES\n${rows.join(',\n')};`,
  };
}

function keysOf({ place, period, bound }: Law, { literal }: Dialect): readonly string[] {
  const day = (of: string | null): string => (of === null ? 'NULL' : `DATE '${of}'`);
  const sources = Object.values(bound.values).flatMap(({ source, fills = [] }) => [
    source?.key,
    ...fills.map((fill) => fill.source?.key),
  ]);
  const named = [...new Set(sources.filter((key) => key !== undefined))].toSorted();
  return [literal(place), day(period.from), day(period.to), literal(named.join(' '))];
}

function cells({ kind, labels, figures, noneName }: LawColumn, law: number, { literal }: Dialect): readonly string[] {
  const figure = figures[law] as number;
  const none = noneName === null ? [] : [figure === Number.POSITIVE_INFINITY ? 'TRUE' : 'FALSE'];
  if (!Number.isFinite(figure)) return ['NULL', ...none];
  if (kind === 'flag') return [figure === 1 ? 'TRUE' : 'FALSE', ...none];
  return [kind === 'choice' ? literal(labels[figure] ?? '') : String(figure), ...none];
}
