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
 * The records with `row_unreadable`: whether a cell of theirs, or of the items of one of their lists, is none that the schema allows;
 * and `row_in_force`: whether the values hold on their day. What is computed rests on the bounds of the schema, so nothing is computed of
 * a record that is not within them.
 */
export function checkedFacts(
  [records, ...lists]: readonly [Relation, ...Relation[]],
  inForce: InForce,
  dialect: Dialect,
): readonly string[] {
  const { quote } = dialect;
  const law = inForce.by === 'relation' ? lawOfRecord(records, inForce, dialect) : null;
  const joins = lists.map(({ name, columns }, i) => {
    const grouped = `count(*) AS items, bool_or(${unfit(columns, dialect)}) AS unfit`;
    return `LEFT JOIN (SELECT f.row_id, ${grouped} FROM ${quoted(name, quote)} AS f GROUP BY f.row_id) AS i${i} ON i${i}.row_id = f.row_id`;
  });
  const ofLists = lists.map(({ most, given }, i) => {
    const notGiven = given === null ? '' : ` OR (i${i}.items > 0 AND NOT f.${quoted(given, quote)})`;
    return `COALESCE(i${i}.unfit OR i${i}.items > ${most}${notGiven}, FALSE)`;
  });
  return select(
    [
      plain('f.*'),
      ...(law?.columns ?? []),
      as([unfit(records.columns, dialect), ...ofLists].join('\n    OR '), 'row_unreadable'),
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

function unfit(columns: readonly RelationColumn[], dialect: Dialect): string {
  const conditions = columns.flatMap((column) => unfitCell(column, dialect));
  return conditions.length === 0 ? 'FALSE' : `COALESCE(${conditions.join('\n      OR ')}, FALSE)`;
}

/** What is wrong with a cell; NULL where there is nothing in it to be wrong. */
function unfitCell({ shape, name, noneName, empty }: RelationColumn, dialect: Dialect): readonly string[] {
  const cell = `f.${quoted(name, dialect.quote)}`;
  const missing = empty === 'never' ? [`${cell} IS NULL`] : [];
  const none = noneName === null ? [] : [`f.${noneName} IS NULL`, `(f.${noneName} AND ${cell} IS NOT NULL)`];
  const day = (of: number): string => `DATE '${printDay(of as Day)}'`;
  switch (shape.kind) {
    case 'money':
    case 'rate':
    case 'count':
      return [...missing, ...none, `${cell} NOT BETWEEN ${shape.least} AND ${shape.most}`];
    case 'day':
      return [...missing, ...none, `${cell} NOT BETWEEN ${day(shape.least)} AND ${day(shape.most)}`];
    case 'choice':
      return [
        ...missing,
        ...none,
        `${cell} NOT IN (${shape.labels.map((label) => dialect.literal(label)).join(', ')})`,
      ];
    case 'text':
      return [...missing, ...none, `length(${cell}) > ${shape.most}`];
    default:
      return [...missing, ...none];
  }
}
