import type { Language } from '@dzfp/core';

/** What a command gives: the same as data and as text. */
export interface Answer {
  readonly data: object;
  readonly text: (language: Language) => string;
  /** Whether it rests on assumed values; it is then said on stderr too. */
  readonly illustrative: boolean;
  /** Whether what was asked about does not pass: the command then ends as if its input had been refused. */
  readonly refused?: boolean;
}
