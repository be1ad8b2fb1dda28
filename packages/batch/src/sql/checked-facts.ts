import { parseDay, printDay, type Day } from '@dzfp/core';
import type { Dialect } from './dialect.ts';
import { quoted } from './identifier.ts';
import type { LawPeriod } from './law-period.ts';
import type { Relation, RelationColumn } from './relation.ts';
import { as, plain, select } from './render.ts';

/** The days on which values hold, and the field of the facts that names the day. */
export interface InForce {
  readonly on: string;
  readonly period: LawPeriod;
}

/**
 * The records with `row_unreadable`: whether a cell of theirs, or of the items of one of their lists, is none that the schema allows;
 * and `row_in_force`: whether the values hold on their day. What is computed rests on the bounds of the schema, so nothing is computed of
 * a record that is not within them.
 */
export function checkedFacts(
  [records, ...lists]: readonly [Relation, ...Relation[]],
  inForce: InForce | null,
  dialect: Dialect,
): readonly string[] {
  const { quote } = dialect;
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
      as([unfit(records.columns, dialect), ...ofLists].join('\n    OR '), 'row_unreadable'),
      as(inForceSql(records, inForce, dialect), 'row_in_force'),
    ],
    [`FROM ${quoted(records.name, quote)} AS f`, ...joins, ...dialect.fence],
  );
}

function inForceSql({ columns }: Relation, inForce: InForce | null, { quote }: Dialect): string {
  const column = columns.find(({ path }) => path.length === 1 && path[0] === inForce?.on);
  if (!inForce || !column) return 'TRUE';
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
