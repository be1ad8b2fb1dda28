import type { ParameterBook, Standing } from '@dzfp/core';
import type { AbsentFacts } from './bill.ts';

/** By which values a file is settled. */
export interface SettleOptions {
  readonly book: ParameterBook;
  readonly accept?: readonly Standing[];
  /** Settle as it was known on this day. */
  readonly asKnownOn?: string;
  /** What stands for the facts that the export has no column for. */
  readonly absent?: AbsentFacts;
  /** Called after each person. */
  readonly onProgress?: (done: number, total: number) => void;
}
