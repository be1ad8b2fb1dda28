import { text } from '@dzfp/core';
import type { Cell } from '../src/cell/cell.ts';
import { columnLetter } from '../src/header/column-letter.ts';
import type { ReadList } from '../src/record/read-list.ts';

type Values = Readonly<Record<string, unknown>>;

/** A row of a made-up list: its values; `unread` names the cells that were set aside, `accepted` is true unless it says no. */
export interface MadeRow {
  readonly values: Values;
  readonly unread?: readonly string[];
  readonly accepted?: boolean;
}

/** A list as if it had been read: one heading row, then these rows; the columns are the fields that any row has. */
export function listOf<V extends object>(sheet: string, rows: readonly (MadeRow | Values)[]): ReadList<V> {
  const made = rows.map((row): MadeRow => ('values' in row ? (row as MadeRow) : { values: row }));
  const fields = [...new Set(made.flatMap(({ values, unread = [] }) => [...Object.keys(values), ...unread]))];
  const kind = {
    name: 'made up',
    expected: text('任意', 'anything'),
    read: (cell: Cell) => ({ kind: 'value', value: cell }),
    write: String,
    shown: (written: string) => (/^\d{17}[\dX]$/u.test(written) ? `${written.slice(0, 6)}************` : written),
  };
  const columns = Object.fromEntries(fields.map((field) => [field, { title: text(field, field), aliases: [], kind }]));
  const read = {
    list: { id: sheet, title: text(sheet, sheet), names: [sheet], key: [], columns },
    sheet,
    header: {
      row: 1,
      matched: fields.map((field, at) => ({ field, heading: field, at, letter: columnLetter(at) })),
      missed: [],
      ignored: [],
    },
    rows: made.map(({ values, unread = [], accepted = true }, i) => ({
      row: i + 2,
      values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
      unread: Object.fromEntries(unread.map((field) => [field, '?'])),
      others: {},
      accepted,
    })),
    counts: {
      rows: made.length + 1,
      header: 1,
      blank: 0,
      total: 0,
      accepted: made.filter(({ accepted = true }) => accepted).length,
      setAside: made.filter(({ accepted = true }) => !accepted).length,
    },
    cells: { cells: 0, read: 0, unknown: 0, setAside: 0 },
    findings: [],
  };
  return read as unknown as ReadList<V>;
}
