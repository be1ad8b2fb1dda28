import type { SqlSource } from './sql-source.ts';
import { requirementsOf } from '../kernel/leaves.ts';
import type { Dialect } from './dialect.ts';
import { figureColumns, type FigureColumns } from './figure-column.ts';
import type { Relation } from './relation.ts';
import { Statement, type BeforeNames } from './statement.ts';

/** A formula as layers of SQL, the last of which says what becomes of each row. */
export interface Layered {
  readonly statement: Statement;
  readonly result: readonly FigureColumns[];
  readonly after: readonly FigureColumns[];
  readonly last: number;
}

/** Lays a formula out: once to see what is used how often, then with columns for what is used more than once. */
export function layered(
  source: SqlSource,
  relations: readonly Relation[],
  dialect: Dialect,
  before: BeforeNames,
): Layered {
  const { formula, ranges, result, after, laws } = source;
  const lay = (isColumn: (register: number) => boolean): Layered => {
    const statement = new Statement(formula, ranges, dialect, relations, before, laws, isColumn);
    const figures = {
      result: result.map((leaf) => figureColumns(statement, leaf, '', dialect)),
      after: after.map((leaf) => figureColumns(statement, leaf, 'after', dialect)),
    };
    const { sql, layer } = verdictOf(source, statement, [...figures.result, ...figures.after]);
    statement.scope.add({ name: 'row_verdict', sql, comment: null }, layer + 1);
    return { statement, ...figures, last: layer + 1 };
  };
  const { seen } = lay(() => true).statement;
  return lay((register) => (seen.get(register) ?? 0) > 1);
}

/** What becomes of a row, and on which layer everything is there to say it. */
function verdictOf(
  { formula }: SqlSource,
  statement: Statement,
  figures: readonly FigureColumns[],
): { readonly sql: string; readonly layer: number } {
  const required = requirementsOf(formula)
    .filter((register) => statement.range(register).low <= 0)
    .map((register) => statement.value(register));
  const faults = statement.faults;
  const layer = Math.max(0, ...[...required, ...faults, ...figures].map((each) => each.layer));
  const whens = [
    [faults.map(({ sql }) => sql), 'outOfRange'],
    [required.map(({ sql }) => `NOT ${sql}`), 'contradictory'],
    [figures.flatMap(({ open }) => open), 'unknown'],
    [figures.flatMap(({ outside }) => outside), 'outOfRange'],
  ] as const;
  const cases = whens.flatMap(([when, verdict]) =>
    when.length === 0 ? [] : [`WHEN ${when.join(' OR ')} THEN '${verdict}'`],
  );
  return { sql: cases.length === 0 ? `'decided'` : `CASE ${cases.join(' ')} ELSE 'decided' END`, layer };
}
