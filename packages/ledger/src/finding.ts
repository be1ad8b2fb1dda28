import type { Text } from '@dzfp/core';

/**
 * How bad it is: `error`: the value cannot be used as it stands; `warning`: probably wrong, ask; `look`: it was understood, but is
 * not written as it should be.
 */
export type Severity = 'error' | 'warning' | 'look';

/** Where something stands in a file (位置). */
export interface Place {
  /** Name of the sheet; of a CSV file its own name. */
  readonly sheet: string;
  /** Number of the row in the file, from 1, header rows included. */
  readonly row: number;
  /** Heading of the column as the file writes it; absent when the whole row is meant. */
  readonly column?: string;
  /** Letter of the column, `A` for the first. */
  readonly letter?: string;
}

/** One thing that somebody should look at (问题). It is plain data and carries no citizen number or name in full. */
export interface Finding {
  /** Number of what was found: `R-…` while reading, `Q-…` by a rule. */
  readonly id: string;
  readonly severity: Severity;
  readonly place: Place;
  /** What stands there, masked where it may be about a person; absent when nothing does or a whole row is meant. */
  readonly found?: string;
  /** What should stand there, as far as the file itself says so; masked like `found`. */
  readonly expected?: string;
  /** What is wrong. */
  readonly message: Text;
  /** What to do about it. */
  readonly mend: Text;
  /** Other places that take part in it. */
  readonly related: readonly Place[];
}
