import { parseDay, printDay, type Day } from '@dzfp/core';
import type { Dialect } from './dialect.ts';
import { quoted } from './identifier.ts';
import { lawName } from './law-columns.ts';
import type { LawPeriod } from './law-period.ts';
import type { Relation, RelationColumn } from './relation.ts';
import { as, plain, select, type Selected } from './render.ts';

/** Which records the values are for: all, those of a day within a period, or those that a relation of values has a row for. */
export type InForce =
  | { readonly by: 'all' }
  | { readonly by: 'period'; readonly on: string; readonly period: LawPeriod }
  | {
      readonly by: 'relation';
      readonly on: string | undefined;
      readonly relation: string;
      readonly columns: readonly string[];
    };

/**
 * The records with `row_readable`: TRUE where every cell of theirs, and of the items of their lists, is one that the schema allows, FALSE or
 * NULL where one is not; and `row_in_force`: whether the values hold on their day. What is computed rests on the bounds of the schema, so
 * nothing is computed of a record that is not within them. What has to hold is joined by AND and nothing else, so that an engine can hold it
 * against the least and the most of a whole block of rows.
 */
export function checkedFacts(
  [records, ...lists]: readonly [Relation, ...Relation[]],
  inForce: InForce,
  dialect: Dialect,
): readonly string[] {
  const { quote } = dialect;
  const law = inForce.by === 'relation' ? lawOfRecord(records, inForce, dialect) : null;
  const joins = lists.map(({ name, columns }, i) => {
    const grouped = `count(*) AS items, bool_and(COALESCE(${fit(columns, dialect)}, FALSE)) AS fit`;
    return `LEFT JOIN (SELECT f.row_id, ${grouped} FROM ${quoted(name, quote)} AS f GROUP BY f.row_id) AS i${i} ON i${i}.row_id = f.row_id`;
  });
  const ofLists = lists.map(({ most, given }, i) => {
    const isGiven = given === null ? '' : ` AND f.${quoted(given, quote)}`;
    return `(i${i}.items IS NULL OR (i${i}.fit AND i${i}.items <= ${most}${isGiven}))`;
  });
  return select(
    [
      plain('f.*'),
      ...(law?.columns ?? []),
      as(`(${[fit(records.columns, dialect), ...ofLists].join('\n      AND ')})`, 'row_readable'),
      as(inForceSql(records, inForce, dialect), 'row_in_force'),
    ],
    [`FROM ${quoted(records.name, quote)} AS f`, ...joins, ...(law?.joins ?? []), ...dialect.fence],
  );
}

/** The values of the place and day of a record. */
function lawOfRecord(
  records: Relation,
  { on, relation, columns }: Extract<InForce, { by: 'relation' }>,
  { quote }: Dialect,
): { readonly columns: readonly Selected[]; readonly joins: readonly string[] } {
  const names = new Set(records.columns.map(({ name }) => name));
  const twice = columns.map(lawName).find((name) => names.has(name));
  if (twice !== undefined) throw new TypeError(`a fact and a value would both be called ${twice}`);
  const column = records.columns.find(({ path }) => path.length === 1 && path[0] === on);
  const day = column ? `f.${quoted(column.name, quote)}` : 'f.row_on';
  const within = [
    'v.place = f.row_place',
    `${day} IS NOT NULL`,
    `(v.valid_from IS NULL OR v.valid_from <= ${day})`,
    `(v.valid_to IS NULL OR v.valid_to >= ${day})`,
  ];
  return {
    columns: columns.map((name) => as(`v.${name}`, lawName(name))),
    joins: [`LEFT JOIN ${quoted(relation, quote)} AS v ON ${within.join(' AND ')}`],
  };
}

function inForceSql({ columns }: Relation, inForce: InForce, { quote }: Dialect): string {
  if (inForce.by === 'relation') return '(v.place IS NOT NULL)';
  if (inForce.by === 'all') return 'TRUE';
  const column = columns.find(({ path }) => path.length === 1 && path[0] === inForce.on);
  if (!column) return 'TRUE';
  const { from, to } = inForce.period;
  const cell = `f.${quoted(column.name, quote)}`;
  const day = (of: string): string => `DATE '${printDay(parseDay(of))}'`;
  const bounds = [
    ...(from === null ? [] : [`${cell} >= ${day(from)}`]),
    ...(to === null ? [] : [`${cell} <= ${day(to)}`]),
  ];
  return `COALESCE(${[`${cell} IS NOT NULL`, ...bounds].join(' AND ')}, FALSE)`;
}

function fit(columns: readonly RelationColumn[], dialect: Dialect): string {
  const conditions = columns.flatMap((column) => fitCell(column, dialect));
  return conditions.length === 0 ? 'TRUE' : conditions.join('\n      AND ');
}

/** What has to hold of a cell. */
function fitCell({ shape, name, noneName, empty }: RelationColumn, dialect: Dialect): readonly string[] {
  const cell = `f.${quoted(name, dialect.quote)}`;
  const none = noneName === null ? [] : [`f.${noneName} IS NOT NULL`, `(NOT f.${noneName} OR ${cell} IS NULL)`];
  const within = withinBounds(shape, cell, dialect);
  if (empty === 'never') return [...none, within ?? `${cell} IS NOT NULL`];
  return within === null ? none : [...none, `(${cell} IS NULL OR ${within})`];
}

/** What a cell that is filled in has to be; null: anything of its type. */
function withinBounds(shape: RelationColumn['shape'], cell: string, { literal }: Dialect): string | null {
  const day = (of: number): string => `DATE '${printDay(of as Day)}'`;
  switch (shape.kind) {
    case 'money':
    case 'rate':
    case 'count':
      return `${cell} BETWEEN ${shape.least} AND ${shape.most}`;
    case 'day':
      return `${cell} BETWEEN ${day(shape.least)} AND ${day(shape.most)}`;
    case 'choice':
      return `${cell} IN (${shape.labels.map((label) => literal(label)).join(', ')})`;
    case 'text':
      return `length(${cell}) <= ${shape.most}`;
    default:
      return null;
  }
}
