import type { Text } from '@dzfp/core';
import type { CellKind } from '../cell/cell-kind.ts';
import type { Column } from './list.ts';

interface ColumnOptions {
  readonly aliases?: readonly string[];
  readonly required?: boolean;
  readonly mayBeBlank?: boolean;
}

/** A column with its heading in both languages. */
export function column<Value>(
  kind: CellKind<Value>,
  title: Text,
  { aliases = [], ...options }: ColumnOptions = {},
): Column<Value> {
  return { title, aliases, kind, ...options };
}

/** A column that may lawfully stand empty (可空). */
export const mayBeBlank = { mayBeBlank: true } as const;
