import type { Field, RecordShape, Shape } from '@dzfp/core';
import { namer, quoted, snake } from './identifier.ts';
import type { Dialect } from './dialect.ts';

/** A column that the statement reads. */
export interface RelationColumn {
  readonly path: readonly string[];
  readonly shape: Shape;
  readonly name: string;
  /** Says of a fact that may be unknown and may be none which of the two an empty cell is; null where there is one reading only. */
  readonly noneName: string | null;
  /** An empty cell is unknown, or none. */
  readonly empty: 'unknown' | 'none' | 'never';
}

/** A relation that the statement reads: the records, or the items of one of their lists. */
export interface Relation {
  readonly name: string;
  readonly list: readonly string[] | null;
  /** How many items a list has at most. */
  readonly most: number;
  /** The column of the records that says whether a list is given; null where it always is. */
  readonly given: string | null;
  readonly columns: readonly RelationColumn[];
}

/** Names of the statement's own. */
export const ownNames = [
  'row_id',
  'ord',
  'row_verdict',
  'row_readable',
  'row_in_force',
  'row_place',
  'row_on',
  'chain_id',
  'chain_place',
  'chain_tied',
  'same_place',
] as const;

/**
 * The relations that records of a shape are kept in: one row for each record under `row_id`, and one relation for each list with
 * the same `row_id` and the number `ord` of the item. Amounts are whole fen, rates millionths, choices their labels, days dates.
 */
export function relationsOf(shape: RecordShape, name: string): readonly [Relation, ...Relation[]] {
  const lists: Relation[] = [];
  const called = namer([name]);
  const visit = (of: RecordShape, path: readonly string[], unique: (wanted: string) => string): RelationColumn[] =>
    Object.entries(of.fields).flatMap(([field, { shape: inner, optional, nullable }]): RelationColumn[] => {
      const at = [...path, field];
      const refuse = (what: string): never => {
        throw new TypeError(`${at.join('.')}: ${what} has no form in relations`);
      };
      if (inner.kind === 'record') {
        return optional || nullable ? refuse('a record that may be missing') : visit(inner, at, unique);
      }
      const column = columnOf(at, { shape: inner, optional, nullable }, unique);
      if (inner.kind !== 'list') return [column];
      if (nullable) refuse('a list that may be none');
      const given = optional ? unique(`${column.name}_given`) : null;
      const noLists = Object.values(inner.of.fields).every((each) => each.shape.kind !== 'list');
      const columns = noLists ? visit(inner.of, [], namer(ownNames)) : refuse('a list within a list');
      lists.push({ name: called(`${name}_${snake(at.join('_'))}`), list: at, most: inner.most, given, columns });
      return given === null ? [] : [{ ...column, name: given, noneName: null, empty: 'never' }];
    });
  const columns = visit(shape, [], namer(ownNames));
  return [{ name, list: null, most: 0, given: null, columns }, ...lists];
}

function columnOf(
  path: readonly string[],
  { shape, optional, nullable }: Pick<Field, 'shape' | 'optional' | 'nullable'>,
  unique: (wanted: string) => string,
): RelationColumn {
  const name = unique(snake(path.join('_')));
  const empty = optional ? 'unknown' : nullable ? 'none' : 'never';
  return { path, shape, name, noneName: optional && nullable ? unique(`${name}_none`) : null, empty };
}

/** The type of a column. */
function typeOf(shape: Shape, dialect: Dialect): string {
  switch (shape.kind) {
    case 'flag':
    case 'list':
      return 'BOOLEAN';
    case 'choice':
    case 'text':
      return dialect.text;
    case 'day':
      return 'DATE';
    default:
      return 'BIGINT';
  }
}

/** The statements that make the relations, for who has none yet; `own` are columns of the records that are no facts. */
export function createRelations(relations: readonly Relation[], dialect: Dialect, own: readonly string[] = []): string {
  return relations
    .map(({ name, list, columns }) => {
      const keys = list === null ? ['row_id'] : ['row_id', 'ord'];
      const fields = columns.flatMap(({ name: column, noneName, shape, empty }) => [
        `${quoted(column, dialect.quote)} ${typeOf(shape, dialect)}${empty === 'never' ? ' NOT NULL' : ''}`,
        ...(noneName === null ? [] : [`${noneName} BOOLEAN NOT NULL`]),
      ]);
      const primary = dialect.keys ? [`PRIMARY KEY (${keys.join(', ')})`] : [];
      const ofRecord = list === null ? own : [];
      const all = [...keys.map((key) => `${key} BIGINT NOT NULL`), ...fields, ...ofRecord, ...primary];
      return `CREATE TABLE ${quoted(name, dialect.quote)} (\n  ${all.join(',\n  ')}\n);`;
    })
    .join('\n');
}
