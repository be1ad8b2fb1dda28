import { DuckDBDateValue, type DuckDBAppender, type DuckDBConnection } from '@duckdb/node-api';
import { recordShapeOf, type AnyFormula } from '@dzfp/core';
import { valueAt } from '@dzfp/core/plan';
import type { Answer } from '../../packages/batch/fixture/reference.ts';
import type { Relation } from '../../packages/batch/src/sql/relation.ts';
import { answerCells } from './answer-cells.ts';

/** A column of a table and its type. */
export interface TableColumn {
  readonly name: string;
  readonly type: string;
}

function append(to: DuckDBAppender, value: unknown, type: string): void {
  if (value === undefined || value === null) to.appendNull();
  else if (type === 'BIGINT') to.appendBigInt(BigInt(value as number));
  else if (type === 'DATE') to.appendDate(new DuckDBDateValue(value as number));
  else if (type === 'BOOLEAN') to.appendBoolean(value as boolean);
  else if (type === 'VARCHAR') to.appendVarchar(value as string);
  else throw new TypeError(`no column of a relation is a ${type}`);
}

const types: Readonly<Record<string, string>> = { flag: 'BOOLEAN', choice: 'VARCHAR', text: 'VARCHAR', day: 'DATE' };

/** Adds typed records to their relations, the first under the number `first`. */
export async function appendRecords(
  connection: DuckDBConnection,
  relations: readonly Relation[],
  rows: readonly unknown[],
  first: number,
): Promise<void> {
  for (const { name, list, columns } of relations) {
    const to = await connection.createAppender(name);
    const write = (record: unknown, keys: readonly number[]): void => {
      for (const key of keys) to.appendBigInt(BigInt(key));
      for (const { path, shape, noneName } of columns) {
        const value = valueAt(record, path);
        if (shape.kind === 'list') to.appendBoolean(Array.isArray(value));
        else append(to, value, types[shape.kind] ?? 'BIGINT');
        if (noneName !== null) to.appendBoolean(value === null);
      }
      to.endRow();
    };
    rows.forEach((row, i) => {
      if (list === null) return write(row, [first + i]);
      const items = valueAt(row, list);
      if (Array.isArray(items)) items.forEach((item, ord) => write(item, [first + i, ord]));
    });
    to.closeSync();
  }
}

/** Adds answers to a table that has the columns of the statement. */
export async function appendAnswers(
  connection: DuckDBConnection,
  table: string,
  columns: readonly TableColumn[],
  policy: AnyFormula,
  answers: readonly Answer[],
  first: number,
): Promise<void> {
  const to = await connection.createAppender(table);
  answers.forEach((answer, i) => {
    const cells = typeof answer === 'string' ? new Map<string, unknown>() : cellsOf(policy, answer);
    cells.set('row_id', first + i);
    cells.set('row_verdict', typeof answer === 'string' ? answer : 'decided');
    for (const { name, type } of columns) append(to, cells.get(name), type);
    to.endRow();
  });
  to.closeSync();
}

function cellsOf(policy: AnyFormula, { result, after }: Exclude<Answer, string>): Map<string, unknown> {
  const cells = answerCells(recordShapeOf(policy.output), result, []);
  if (policy.kind !== 'carried') return cells;
  return new Map([...cells, ...answerCells(recordShapeOf(policy.carry.state), after, ['after'])]);
}
