import type { Columns } from '../column/column.ts';
import { labelsOf } from './compare-figures.ts';

/** The rows of one group. */
export interface Group {
  readonly group: Readonly<Record<string, string>>;
  readonly rows: readonly number[];
}

/** Puts rows into groups by choices and flags of the facts, and by place; in the order of their names. What is unknown is a group of its own. */
export function groupsOf(
  facts: Columns,
  rows: readonly number[],
  by: readonly string[],
  places: readonly string[] | undefined,
): readonly Group[] {
  if (by.length === 0) return [];
  const readers = by.map((name) => [name, readerOf(facts, name, places)] as const);
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = JSON.stringify(readers.map(([, read]) => read(row)));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, of]) => {
      const labels = JSON.parse(key) as string[];
      return { group: Object.fromEntries(readers.map(([name], i) => [name, labels[i] ?? ''])), rows: of };
    });
}

function readerOf(facts: Columns, name: string, places: readonly string[] | undefined): (row: number) => string {
  if (name === 'place' && places) return (row) => places[row] ?? '';
  const column = facts.fields[name];
  const shape = facts.shape.fields[name]?.shape;
  const labels = shape ? labelsOf(shape) : null;
  if (column?.kind !== 'code' || !labels) throw new TypeError(`records are not put into groups by ${name}`);
  return (row) => labels[column.values[row] as number] ?? '';
}
