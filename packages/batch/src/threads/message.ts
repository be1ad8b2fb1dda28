import type { Issue } from '@dzfp/core';
import type { Columns } from '../column/column.ts';
import type { DecidedRecords } from '../files/decide-records.ts';
import type { WireRecord } from '../files/wire-record.ts';
import type { Decisions, KernelOptions } from '../kernel/kernel.ts';
import type { SentValues } from './sent-values.ts';

/** What a worker is started with: where to find the policy, and the formula it must have. */
export interface Start {
  readonly module: string;
  readonly policy: string;
  readonly graph: string;
}

/** Columns in shared memory, decided on piece by piece into shared memory. */
export interface ColumnsJob {
  readonly kind: 'columns';
  readonly facts: Columns;
  readonly into: Decisions;
  readonly values: SentValues;
  readonly options: KernelOptions;
}

/** Rows next to each other, or whole chains with the texts that put them in order. */
export interface ColumnsPiece {
  readonly rows: { readonly from: number; readonly to: number } | Uint32Array<ArrayBuffer>;
  readonly texts: Readonly<Record<string, (string | null | undefined)[]>>;
  /** The rows of the piece that could not be read, by their number in the whole. */
  readonly unreadable: Uint32Array;
}

/** Records of a file, decided on some thousand at a time. */
export interface RecordsJob {
  readonly kind: 'records';
  readonly values: SentValues;
  readonly keep: readonly string[];
}

/** What a job is, what it is given piece by piece, and what it answers. */
export interface Jobs {
  readonly columns: { readonly job: ColumnsJob; readonly piece: ColumnsPiece; readonly answer: number };
  readonly records: {
    readonly job: RecordsJob;
    readonly piece: readonly WireRecord[];
    readonly answer: DecidedRecords;
  };
}

/** To a worker: a job begins, ends, or has a piece to be done. */
export type ToWorker =
  | { readonly begin: number; readonly job: Jobs[keyof Jobs]['job'] }
  | { readonly end: number }
  | { readonly of: number; readonly id: number; readonly piece: unknown };

/** From a worker: the answer to a piece, or what stood in its way. */
export type FromWorker =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly issues: readonly [Issue, ...Issue[]] }
  | { readonly id: number; readonly error: unknown };
