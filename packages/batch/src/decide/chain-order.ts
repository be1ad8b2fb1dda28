import { yearOf, type CarriedPolicy, type Day, type Shape } from '@dzfp/core';
import type { Column, Columns } from '../column/column.ts';

/** The order in which the items of chains are decided. */
export interface ChainOrder {
  /** The rows in that order. */
  readonly at: Uint32Array;
  /** By place in the order: 1 where a chain begins. */
  readonly begins: Uint8Array;
  /** By place in the order: 1 in a chain of which two items stand in one place. */
  readonly tied: Uint8Array;
}

/** Undefined where it could not be read. */
type Key = string | number | undefined;

/**
 * Orders items by key, year of the state, and the order that the policy declares; how they were given changes nothing. An item of
 * which nobody knows the chain stands alone; one of which nobody knows the place stands before all others of its chain.
 */
export function chainOrder(
  { carry }: Pick<CarriedPolicy<string, unknown, unknown, unknown, unknown>, 'carry'>,
  columns: Columns,
): ChainOrder {
  const of = (field: string): readonly Key[] =>
    keysOf(columns.fields[field] as Column, columns.shape.fields[field]?.shape as Shape);
  const yearly = carry.reset === 'calendarYear';
  const years = yearly ? [of(carry.on).map((day) => (day === undefined ? undefined : yearOf(day as Day)))] : [];
  const group = [of(carry.by), ...years];
  const within = carry.order.map(of);
  const all = [...group, ...within];
  const at = Uint32Array.from({ length: columns.rows }, (_, row) => row);
  at.sort((a, b) => compare(all, a, b));
  const begins = new Uint8Array(columns.rows);
  const tied = new Uint8Array(columns.rows);
  let first = 0;
  for (let i = 0; i < at.length; i++) {
    const [row, before] = [at[i] as number, at[i - 1] ?? -1];
    const alone = group.some((keys) => keys[row] === undefined);
    if (before < 0 || alone || compare(group, before, row) !== 0) {
      begins[i] = 1;
      first = i;
    } else if (compare(within, before, row) === 0) {
      tied[first] = 1;
    }
  }
  for (let i = 1; i < at.length; i++) if (begins[i] === 0) tied[i] = tied[i - 1] as number;
  return { at, begins, tied };
}

function compare(keys: readonly (readonly Key[])[], a: number, b: number): number {
  for (const key of keys) {
    const [left, right] = [key[a], key[b]];
    if (left === right) continue;
    if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
    return left < right ? -1 : 1;
  }
  return 0;
}

/** Choices stand in the order of their labels, as a chain of single items has them. */
function keysOf(column: Column, shape: Shape): readonly Key[] {
  if (column.kind === 'text') return column.values.map((value) => value ?? undefined);
  if (shape.kind === 'choice' && column.kind === 'code') return Array.from(column.values, (code) => shape.labels[code]);
  if (column.kind === 'number' && (shape.kind === 'day' || shape.kind === 'count')) {
    return Array.from(column.values, (value) => (Number.isFinite(value) ? value : undefined));
  }
  throw new TypeError(`items are not ordered by a ${shape.kind}`);
}
