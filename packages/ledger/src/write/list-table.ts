import { columnsOf } from '../header/match-header.ts';
import type { List } from '../list/list.ts';
import { typeOfCells, type WrittenTable } from './written-table.ts';

/** Values in wire form as a list to be written (按名单写出): every column of the list in its order; a cell of which nothing is said is blank. */
export function listTable<Values extends object>(list: List<Values>, rows: readonly Partial<Values>[]): WrittenTable {
  const columns = Object.entries(columnsOf(list));
  return {
    title: list.title.zh,
    columns: columns.map(([, { title, kind }]) => ({ heading: title.zh, type: typeOfCells(kind) })),
    rows: rows.map((row) =>
      columns.map(([field, { kind }]) => {
        const value = (row as Readonly<Record<string, unknown>>)[field];
        return value === undefined ? null : kind.write(value as object);
      }),
    ),
  };
}
