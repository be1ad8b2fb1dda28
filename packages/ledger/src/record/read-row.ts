import type { Cell } from '../cell/cell.ts';

/** A row of a list as it was read. Blank and total rows are none. */
export interface ReadRow<Values extends object> {
  /** Number of the row in the file, from 1, header rows included. */
  readonly row: number;
  /**
   * What the row says, in wire form. A field is absent when its cell is blank, when the file has no such column, or when the cell
   * was set aside: all of that is unknown.
   */
  readonly values: Partial<Values>;
  /** The cells that cannot be read without guessing, as they stand, by field. */
  readonly unread: { readonly [Field in keyof Values]?: Cell };
  /** What stands in columns that the list does not have, by heading; by letter where there is none, by both where it is not the only one. */
  readonly others: Readonly<Record<string, Cell>>;
  /** Whether the row can be used: nothing that it needs is missing, and it is not shifted. Otherwise it is set aside. */
  readonly accepted: boolean;
  /** Letter of the column from which on every value stands one column too far to the right; the row is then set aside. */
  readonly shiftedFrom?: string;
}
