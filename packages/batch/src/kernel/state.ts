import type { RecordShape, Shape } from '@dzfp/core';
import { registerOf, valueAt } from '@dzfp/core/plan';

/** The figures of a state in one array, as registers hold them: what a carried kernel keeps from row to row. */
export interface StateLayout {
  readonly fields: readonly { readonly path: readonly string[]; readonly shape: Shape }[];
}

/** The figures of a state's shape, nested records included. */
export function stateLayout(shape: RecordShape): StateLayout {
  const visit = (of: RecordShape, path: readonly string[]): { path: readonly string[]; shape: Shape }[] =>
    Object.entries(of.fields).flatMap(([name, field]) =>
      field.shape.kind === 'record'
        ? visit(field.shape, [...path, name])
        : [{ path: [...path, name], shape: field.shape }],
    );
  return { fields: visit(shape, []) };
}

/** Puts a typed state into the array. */
export function putState({ fields }: StateLayout, state: unknown, into: Float64Array): void {
  fields.forEach(({ path, shape }, i) => {
    into[i] = registerOf(valueAt(state, path), shape);
  });
}

/** The typed state out of the array. */
export function stateOf({ fields }: StateLayout, from: Float64Array): Readonly<Record<string, unknown>> {
  const state: Record<string, unknown> = {};
  fields.forEach(({ path, shape }, i) => {
    const value = typed(from[i] as number, shape);
    if (value === undefined) return;
    let record = state;
    for (const name of path.slice(0, -1)) record = (record[name] ??= {}) as Record<string, unknown>;
    record[path.at(-1) as string] = value;
  });
  return state;
}

function typed(value: number, shape: Shape): unknown {
  if (Number.isNaN(value)) return undefined;
  if (value === Number.POSITIVE_INFINITY) return null;
  if (shape.kind === 'flag') return value === 1;
  return shape.kind === 'choice' ? shape.labels[value] : value;
}
