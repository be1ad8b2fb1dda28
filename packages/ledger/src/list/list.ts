import type { Text } from '@dzfp/core';
import type { CellKind } from '../cell/cell-kind.ts';

/** A column of a list: what it is called, and what its cells hold. */
export interface Column<Value> {
  /** The usual heading; a list is written with the Chinese one. */
  readonly title: Text;
  /** Other headings under which files have it. */
  readonly aliases: readonly string[];
  readonly kind: CellKind<Value>;
  /** Without it a row is no record: it is set aside. */
  readonly required?: boolean;
  /** Whether an empty cell is usual: nothing is reported then. Empty is unknown, or none where another column says so. */
  readonly mayBeBlank?: boolean;
}

/**
 * A list as an office keeps it (名单、台账): its columns in the order in which they are written. `Values` are the values of a row
 * in wire form by field.
 */
export interface List<Values extends object> {
  readonly id: string;
  readonly title: Text;
  /** Names of sheets and files that hold this list, without extension. */
  readonly names: readonly string[];
  readonly columns: { readonly [Field in keyof Values]-?: Column<NonNullable<Values[Field]>> };
}
