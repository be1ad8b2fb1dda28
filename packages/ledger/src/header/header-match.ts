import type { Place } from '../finding.ts';

/** A column of the file that is a column of the list. */
export interface MatchedColumn {
  /** The field of the list. */
  readonly field: string;
  /** Heading as the file writes it. */
  readonly heading: string;
  /** Headings of the groups above it, as 收入情况（元）; empty when there are none. */
  readonly group: string;
  /** Number of the column, from 0. */
  readonly at: number;
  readonly letter: string;
}

/** A column of the file that the list does not have. */
export interface IgnoredColumn {
  readonly heading: string;
  readonly at: number;
  readonly letter: string;
}

/** What was made of the heading of a sheet. */
export interface HeaderMatch {
  /** Number of the last heading row, from 1. */
  readonly row: number;
  /** Whether the names of columns stand in two rows, groups above. */
  readonly grouped: boolean;
  /** Unit of the amounts of the whole sheet, as a note above the heading says it (单位：万元); empty when there is none. */
  readonly unit: string;
  readonly matched: readonly MatchedColumn[];
  /** Fields of the list that the file has no column for. */
  readonly missed: readonly string[];
  readonly ignored: readonly IgnoredColumn[];
}

/** Where a field of a row stands; the row alone when the file has no such column. */
export function placeOf(
  { sheet, header }: { readonly sheet: string; readonly header: HeaderMatch },
  row: number,
  field?: string,
): Place {
  const column = header.matched.find((each) => each.field === field);
  return column ? { sheet, row, column: column.heading, letter: column.letter } : { sheet, row };
}
