import type { Load } from './plan.ts';

/** The registers of one evaluation. */
export type Registers = Float64Array;

/** Facts, the state before a carried item, and the items of the lists that are being walked, in their typed form. */
export interface Given {
  readonly facts: unknown;
  readonly before: unknown;
  /** The current item of each loop by its number. */
  readonly items?: unknown[];
}

/** The record that a place of the input is read from. */
export function sourceOf(given: Given, { root, loop }: Pick<Load, 'root' | 'loop'>): unknown {
  return root === 'item' ? given.items?.[loop ?? 0] : given[root];
}

/** Thrown when a figure leaves the range in which plain numbers are exact; the bigint path then takes over. */
export class BeyondPlainNumbers extends Error {}
