import type { RecordShape } from '@dzfp/core';

/** Whole numbers, one for each row: fen, millionths, counts, day numbers. NaN is unknown, Infinity is known to be none. */
export interface NumberColumn {
  readonly kind: 'number';
  readonly values: Float64Array;
}

/**
 * Flags as 0 and 1, choices as the index of their label, a text of which only the presence was kept as 0; the two highest codes are
 * none and unknown.
 */
export interface CodeColumn {
  readonly kind: 'code';
  readonly values: Uint8Array | Uint16Array;
  readonly unknown: number;
  readonly none: number;
}

/** Texts as they are: nothing is computed of them but whether they are given. */
export interface TextColumn {
  readonly kind: 'text';
  readonly values: (string | null | undefined)[];
}

/** Exact ratios as two whole numbers. */
export interface RatioColumn {
  readonly kind: 'ratio';
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
}

/** Lists: the items of row i stand from `offsets[i]` to before `offsets[i + 1]`; `presence` as in {@link RecordColumn}. */
export interface ListColumn {
  readonly kind: 'list';
  readonly offsets: Uint32Array;
  readonly presence: Uint8Array;
  readonly items: Columns;
}

/** A record inside of a record; `presence` says whether it is given (0), known to be none, or unknown. */
export interface RecordColumn {
  readonly kind: 'record';
  readonly presence: Uint8Array;
  readonly of: Columns;
}

/** One field of many records. */
export type Column = NumberColumn | CodeColumn | TextColumn | RatioColumn | ListColumn | RecordColumn;

/** Many records of one shape, field by field. */
export interface Columns {
  readonly shape: RecordShape;
  readonly rows: number;
  readonly fields: Readonly<Record<string, Column>>;
}
