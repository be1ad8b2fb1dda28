import { DzfpError, printDay, type AnyFormula, type Day } from '@dzfp/core';
import { valueAt } from '@dzfp/core/plan';
import type { Leaf } from '../kernel/leaves.ts';
import type { SqlSource } from './sql-source.ts';
import { checkedFacts, type InForce } from './checked-facts.ts';
import type { Dialect } from './dialect.ts';
import { answerColumns, type FigureColumns } from './figure-column.ts';
import { quoted, snake } from './identifier.ts';
import { layered } from './layered.ts';
import type { Relation } from './relation.ts';
import { as, named, nestLayers, plain, select, within, type Selected } from './render.ts';
import type { Scope } from './scope.ts';
import type { BeforeNames } from './statement.ts';

type Carried = Extract<AnyFormula, { kind: 'carried' }>;

/**
 * A carried policy: items stand in chains by key and year, in the declared order, and a recursive query decides on the first of every
 * chain, then on the second of every chain whose first was decided, and so on. What it does not reach is told apart afterwards.
 */
export function carriedSql(
  source: SqlSource,
  relations: readonly [Relation, ...Relation[]],
  inForce: InForce,
  dialect: Dialect,
): string {
  const policy = source.formula.policy as Carried;
  const before = beforeNames(policy, source.after, dialect);
  const { statement, result, after } = layered(source, relations, dialect, before);
  if (listsRestOnState(statement.scope, before))
    throw new TypeError(`${policy.id} asks items by the state, which SQL cannot say`);
  const answers = answerColumns([...result, ...after], dialect);
  const own = ['chain_id', 'chain_place', 'row_id', 'row_verdict'].map(plain);
  const start = startOf(source, policy, after, dialect);
  const first = select(
    [
      plain('f.chain_id'),
      as('CAST(0 AS BIGINT)', 'chain_place'),
      as('CAST(NULL AS BIGINT)', 'row_id'),
      as(`CAST('decided' AS ${dialect.text})`, 'row_verdict'),
      ...answers.none.map((column) => ({ ...column, sql: start.get(column.name ?? '') ?? column.sql })),
    ],
    ['FROM chain_places AS f', 'WHERE f.chain_place = 1'],
  );
  const lowest = select(
    [plain('f.*'), ...before.columns],
    [
      'FROM chains AS c JOIN facts_read AS f ON f.chain_id = c.chain_id AND f.chain_place = c.chain_place + 1',
      `WHERE c.row_verdict = 'decided'`,
      ...dialect.fence,
    ],
  );
  const next = select([...own, ...answers.figures], within(nestLayers(statement.scope, lowest, dialect), 'l'));
  const read = [
    plain('f.row_id'),
    plain('f.chain_id'),
    plain('f.chain_place'),
    ...(statement.scope.layers[0]?.added ?? []),
  ];
  const subselects = [
    named('facts_checked', checkedFacts(relations, inForce, dialect)),
    ...chainPlaces(policy, relations[0], dialect),
    named(
      'facts_read',
      select(read, [
        'FROM chain_places AS f',
        'WHERE f.row_in_force AND f.row_readable AND NOT f.chain_tied',
        ...dialect.fence,
      ]),
    ),
    named('chains', [...first, 'UNION ALL', ...next]),
  ];
  const otherwise = [
    `CASE WHEN o.row_readable IS NOT TRUE THEN 'unreadable' WHEN o.chain_tied THEN 'tied'`,
    `WHEN NOT o.row_in_force THEN 'withoutValues' ELSE 'follows' END`,
  ].join(' ');
  return [
    `WITH RECURSIVE ${subselects.join(', ')}`,
    ...select(
      [
        plain('o.row_id'),
        as(`COALESCE(c.row_verdict, ${otherwise})`, 'row_verdict'),
        ...answers.figures.map(({ name }) => plain(`c.${name ?? ''}`)),
      ],
      ['FROM chain_places AS o LEFT JOIN chains AS c ON c.row_id = o.row_id'],
    ),
  ].join('\n');
}

/** A list is read beside the records, where the state before them is not known yet. */
function listsRestOnState({ layers }: Scope, { columns }: BeforeNames): boolean {
  const state = columns.map(({ name }) => name ?? '');
  return layers.some(({ joined }) =>
    joined.some(({ scope }) => scope.importLayer > 0 || state.some((name) => scope.imports.has(name))),
  );
}

/** Which chain each item is of, and in which place; as the batch reading has it, see `chainOrder`. */
function chainPlaces({ carry }: Carried, records: Relation, dialect: Dialect): readonly string[] {
  const shapeAndCell = (field: string): { readonly isText: boolean; readonly cell: string } => {
    const column = records.columns.find(({ path }) => path.length === 1 && path[0] === field);
    if (!column) throw new TypeError(`no column for ${field}`);
    const isText = column.shape.kind === 'text' || column.shape.kind === 'choice';
    return { isText, cell: `f.${quoted(column.name, dialect.quote)}` };
  };
  const by = shapeAndCell(carry.by).cell;
  const on = shapeAndCell(carry.on).cell;
  const yearly = carry.reset === 'calendarYear';
  const alone = `CASE WHEN ${[by, ...(yearly ? [on] : [])].map((cell) => `${cell} IS NULL`).join(' OR ')} THEN f.row_id END`;
  const chain = [by, ...(yearly ? [dialect.yearOf(on)] : []), alone].join(', ');
  const order = carry.order.map(shapeAndCell);
  const sorted = order.map(({ isText, cell }) => `${isText ? dialect.bySign(cell) : cell} NULLS FIRST`);
  return [
    named(
      'chain_items',
      select(
        [
          plain('f.*'),
          as(`min(f.row_id) OVER (PARTITION BY ${chain})`, 'chain_id'),
          as(`count(*) OVER (PARTITION BY ${[chain, ...order.map(({ cell }) => cell)].join(', ')})`, 'same_place'),
        ],
        ['FROM facts_checked AS f'],
      ),
    ),
    named(
      'chain_places',
      select(
        [
          plain('f.*'),
          as(
            `CAST(row_number() OVER (PARTITION BY f.chain_id ORDER BY ${sorted.join(', ')}) AS BIGINT)`,
            'chain_place',
          ),
          as('(max(f.same_place) OVER (PARTITION BY f.chain_id) > 1)', 'chain_tied'),
        ],
        ['FROM chain_items AS f'],
      ),
    ),
  ];
}

/** The state before an item: that after the one before it. */
function beforeNames(policy: Carried, after: readonly Leaf[], { quote, dayNumber }: Dialect): BeforeNames {
  const fields = after.map(({ path, shape, nullable }) => {
    const name = snake(['before', ...path].join('_'));
    return {
      key: path.join('.'),
      cell: `c.${quoted(snake(['after', ...path].join('_')), quote)}`,
      name,
      shape,
      nullable,
    };
  });
  const columns = fields.flatMap(({ cell, name, shape, nullable }): Selected[] => [
    as(shape.kind === 'day' ? dayNumber(cell) : cell, name),
    ...(nullable ? [as(`(${cell} IS NULL)`, `${name}_is_none`)] : []),
  ]);
  return {
    columns,
    of: (path) => {
      const field = fields.find(({ key }) => key === path.join('.'));
      if (!field) throw new TypeError(`${policy.id} has no state ${path.join('.')}`);
      return { value: field.name, none: field.nullable ? `${field.name}_is_none` : null };
    },
  };
}

/** The state before the first item of a chain, by the names of its columns. */
function startOf(
  { formula, after }: SqlSource,
  policy: Carried,
  columns: readonly FigureColumns[],
  dialect: Dialect,
): ReadonlyMap<string, string> {
  const read = formula.readBefore(policy.carry.start);
  if (!read.ok) throw new DzfpError(read.issues);
  return new Map(
    after.map((leaf, i) => {
      const [column] = (columns[i] as FigureColumns).columns;
      if (!column || leaf.shape.kind === 'ratio') throw new TypeError('a state holds no ratio');
      const value = literalOf(valueAt(read.value, leaf.path), leaf.shape.kind, dialect);
      return [quoted(column.name, dialect.quote), `CAST(${value} AS ${column.type})`];
    }),
  );
}

function literalOf(value: unknown, kind: string, { literal }: Dialect): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return literal(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return kind === 'day' ? `DATE '${printDay(value as Day)}'` : `${value as number}`;
}
