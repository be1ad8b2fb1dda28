import type { Money } from '../quantity/money.ts';
import type { Rate } from '../quantity/rate.ts';

/** Marks the type of a table; no value carries it. */
export declare const tableKey: unique symbol;

/**
 * A table with one value for each label of a choice. A cell that is left out is not known: whoever needs it is refused by
 * name, nobody else is touched.
 */
export type Table<Label extends string, Value> = { readonly [Each in Label]?: Value } & {
  readonly [tableKey]?: readonly [Label, Value];
};

/** One band of a progressive tariff: the rate for the part of an amount up to the bound (null: no bound). */
export interface Band {
  readonly upTo: Money | null;
  readonly rate: Rate;
}

/** A progressive tariff (分段): bounds rise, each band is half-open `[lower, upper)`, only the last may have no bound. */
export type Bands = readonly Band[];
