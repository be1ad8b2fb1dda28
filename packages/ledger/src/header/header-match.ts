import type { Place } from '../finding.ts';

/** A column of the file that is a column of the list. */
export interface MatchedColumn<Values extends object> {
  readonly field: keyof Values & string;
  /** Heading as the file writes it. */
  readonly heading: string;
  /** Number of the column, from 0. */
  readonly at: number;
  readonly letter: string;
}

/** What was made of the heading of a sheet. */
export interface HeaderMatch<Values extends object> {
  /** Number of the last heading row, from 1. */
  readonly row: number;
  readonly matched: readonly MatchedColumn<Values>[];
  /** Fields of the list that the file has no column for. */
  readonly missed: readonly (keyof Values & string)[];
  /** Columns of the file that the list does not have. */
  readonly ignored: readonly { readonly heading: string; readonly at: number; readonly letter: string }[];
}

/** Where a field of a row stands; the row alone when the file has no such column. */
export function placeOf<Values extends object>(
  { sheet, header }: { readonly sheet: string; readonly header: HeaderMatch<Values> },
  row: number,
  field?: keyof Values & string,
): Place {
  const column = header.matched.find((each) => each.field === field);
  return column ? { sheet, row, column: column.heading, letter: column.letter } : { sheet, row };
}
