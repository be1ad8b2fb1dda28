import type { Shape } from '../schema/shape.ts';

/** The way to one cell of a table: one label for each level of it. */
export type CellPath = readonly [string, ...string[]];

/** Every cell that a table can have, in the order of its labels; none for what is no table. */
export function cellsOf(shape: Shape): readonly CellPath[] {
  if (shape.kind !== 'table') return [];
  const inside = cellsOf(shape.of.shape);
  return shape.by.labels.flatMap((label): CellPath[] =>
    inside.length === 0 ? [[label]] : inside.map((path): CellPath => [label, ...path]),
  );
}

/** The wire form of a cell; undefined when the table leaves it open. None (`null`) is a value. */
export function cellAt(table: unknown, path: CellPath): unknown {
  return path.reduce<unknown>(
    (at, label) =>
      typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[label] : undefined,
    table,
  );
}

/** A table with these cells and no others. */
export function tableOf(cells: Iterable<readonly [CellPath, unknown]>): Readonly<Record<string, unknown>> {
  const table: Record<string, unknown> = {};
  for (const [path, value] of cells) {
    let at = table;
    for (const label of path.slice(0, -1)) at = (at[label] ??= {}) as Record<string, unknown>;
    at[path[path.length - 1] as string] = value;
  }
  return table;
}
