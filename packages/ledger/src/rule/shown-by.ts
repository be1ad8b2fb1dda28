import type { CellKind } from '../cell/cell-kind.ts';
import type { ReadList } from '../record/read-list.ts';

/** What may be shown of a value of a column; undefined where there is no value, or no such column. */
export function shownBy<Values extends object>(
  { list }: ReadList<Values>,
  column: string,
  value: unknown,
): string | undefined {
  if (value === undefined || value === null) return undefined;
  const columns = list.columns as Readonly<Record<string, { readonly kind: CellKind<unknown> } | undefined>>;
  const kind = columns[column]?.kind;
  return kind?.shown(String(kind.write(value)));
}
