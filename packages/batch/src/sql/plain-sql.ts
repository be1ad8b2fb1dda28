import type { SqlSource } from './sql-source.ts';
import { checkedFacts, type InForce } from './checked-facts.ts';
import type { Dialect } from './dialect.ts';
import { answerColumns } from './figure-column.ts';
import { layered } from './layered.ts';
import type { Relation } from './relation.ts';
import { as, layerName, named, plain, renderLayers, select } from './render.ts';
import type { BeforeNames } from './statement.ts';

const noState: BeforeNames = {
  columns: [],
  of: () => {
    throw new TypeError('there is no state');
  },
};

/** A policy whose records are decided each by itself. */
export function plainSql(
  source: SqlSource,
  relations: readonly [Relation, ...Relation[]],
  inForce: InForce,
  dialect: Dialect,
): string {
  const { statement, result, last } = layered(source, relations, dialect, noState);
  const from = ['FROM facts_checked AS f', 'WHERE f.row_in_force AND f.row_readable'];
  // Joins are not done twice.
  const mark = relations.length === 1 && inForce.by !== 'relation' ? dialect.readTwice : '';
  const subselects = [
    named('facts_checked', checkedFacts(relations, inForce, dialect), mark),
    ...renderLayers(statement.scope, from, dialect),
  ];
  const answers = answerColumns(result, dialect);
  return [
    `WITH ${subselects.join(', ')}`,
    ...select([plain('row_id'), plain('row_verdict'), ...answers.figures], [`FROM ${layerName(last)}`]),
    'UNION ALL',
    ...select(
      [
        plain('row_id'),
        as(`CASE WHEN row_readable THEN 'withoutValues' ELSE 'unreadable' END`, 'row_verdict'),
        ...answers.none,
      ],
      ['FROM facts_checked', 'WHERE row_readable IS NOT TRUE OR NOT row_in_force'],
    ),
  ].join('\n');
}
