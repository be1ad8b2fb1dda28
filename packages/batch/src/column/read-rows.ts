import { recordShapeOf, wireReader, type AnyFormula, type Issue, type RecordShape, type Schema } from '@dzfp/core';
import { readerOf, unreadable } from '@dzfp/core/plan';
import type { Columns } from './column.ts';
import { columnsOf } from './from-rows.ts';

/** The facts of many records in columns, with the problems of those that could not be read. */
export interface FactColumns extends Columns {
  /** The problems by row; the columns of such a row hold what could be read. */
  readonly unreadable: ReadonlyMap<number, readonly [Issue, ...Issue[]]>;
}

/**
 * Reads the facts of many records in their wire form. A record with a problem keeps its row and is set aside when the rows are
 * decided.
 *
 * @example
 * ```ts
 * import { readRows } from '@dzfp/batch';
 * import { premiumSubsidy } from '@dzfp/medical';
 *
 * const people = readRows(premiumSubsidy, [
 *   { insuredOn: '2018-01-01', registered: true, civilAffairs: 'dibao' },
 *   { insuredOn: '2018-01-01', registered: true, civilAffairs: 'dibo' },
 * ]);
 * people.rows // => 2
 * people.unreadable.get(1)?.[0].code // => 'DZ106'
 * ```
 */
export function readRows(policy: AnyFormula, rows: readonly unknown[]): FactColumns {
  const shape = recordShapeOf(policy.input);
  const read = wireReader(policy.input as Schema<unknown>);
  const readPart = partReader(shape);
  const problems = new Map<number, readonly [Issue, ...Issue[]]>();
  const typed = rows.map((wire, row) => {
    const result = read(wire);
    if (result.ok) return result.value;
    problems.set(row, result.issues);
    return readPart(wire);
  });
  return { ...columnsOf(shape, typed), unreadable: problems };
}

/** Reads what can be read of a record: an item that cannot be decided still says to which chain it belongs. */
function partReader({ fields }: RecordShape): (wire: unknown) => Readonly<Record<string, unknown>> {
  const readers = Object.entries(fields).map(([name, field]) => [name, readerOf(field)] as const);
  return (wire) => {
    if (typeof wire !== 'object' || wire === null) return {};
    const read = readers.map(
      ([name, reader]) => [name, reader((wire as Readonly<Record<string, unknown>>)[name])] as const,
    );
    return Object.fromEntries(read.filter(([, value]) => value !== unreadable));
  };
}
