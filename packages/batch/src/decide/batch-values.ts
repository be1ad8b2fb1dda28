import type { BoundBase, Setting } from '@dzfp/core';

/** A setting in which each row names its day itself, unless `on` gives one day for all; the place may differ from row to row too. */
export interface BatchSetting extends Omit<Setting, 'jurisdiction'> {
  /** One place for all rows, or the place of each. */
  readonly jurisdiction: string | readonly string[];
}

/** By which values rows are decided: a policy that is bound already, or a book, by the place and day of each row. */
export type BatchValues = BoundBase | BatchSetting;
