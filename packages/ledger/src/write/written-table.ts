import { isBlank, type Cell } from '../cell/cell.ts';
import { written } from '../cell/written.ts';
import { columnsOf } from '../header/match-header.ts';
import type { ReadList } from '../record/read-list.ts';
import { csvOf } from './csv.ts';

/** What the cells of a column are: text stays text, the others are numbers. */
export type WrittenType = 'text' | 'yuan' | 'whole' | 'number';

/** A list as it is written into a file: fixed order of columns, text as text, amounts as numbers. */
export interface WrittenTable {
  readonly title: string;
  readonly columns: readonly { readonly heading: string; readonly type: WrittenType }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * A list that was read, as a file of its own (写出名单): the columns of the list in their order, then what the file had besides. What was
 * understood is written in the usual form; what was not is written as it stood, so that nothing is lost.
 */
export function writtenTable({ list, rows, header }: ReadList<object>): WrittenTable {
  const matched = new Set(header.matched.map(({ field }) => field));
  const columns = Object.entries(columnsOf(list)).filter(([field]) => matched.has(field));
  const others = [...new Set(rows.flatMap((row) => Object.keys(row.others)))];
  return {
    title: list.title.zh,
    columns: [
      ...columns.map(([, { title, kind }]) => ({ heading: title.zh, type: typeOfCells(kind) })),
      ...others.map((heading) => ({ heading, type: 'text' as const })),
    ],
    rows: rows.map(({ values, unread, others: beside }) => [
      ...columns.map(([field, { kind }]) => {
        const value = (values as Readonly<Record<string, unknown>>)[field];
        return value === undefined
          ? asItStood((unread as Readonly<Record<string, Cell>>)[field])
          : kind.write(value as object);
      }),
      ...others.map((heading) => asItStood(beside[heading])),
    ]),
  };
}

/** The same as CSV. */
export function tableCsv({ columns, rows }: WrittenTable): string {
  const cells = columns.map(({ heading, type }, at) => ({
    header: heading,
    kind: type === 'text' ? ('text' as const) : ('number' as const),
    cell: (row: WrittenTable['rows'][number]) => String(row[at] ?? ''),
  }));
  return csvOf(cells, rows);
}

/** Kinds whose cells are numbers in a spreadsheet. */
const typesOf: Readonly<Record<string, WrittenType>> = {
  money: 'yuan',
  'signed-money': 'yuan',
  count: 'whole',
  decimal: 'number',
};

/** What a spreadsheet has in the cells of a kind. */
export function typeOfCells({ name }: { readonly name: string }): WrittenType {
  return typesOf[name] ?? 'text';
}

function asItStood(cell: Cell | undefined): string | number | null {
  if (cell === undefined || isBlank(cell)) return null;
  return typeof cell === 'number' ? cell : written(cell);
}
