import type { Source, Standing, Text } from '@dzfp/core';

/** How a population is shared out over the labels of one attribute (边际分布), with where that was read. */
export interface Margin<Label extends string = string> {
  readonly title: Text;
  /** Parts of the whole, in any unit: persons, households, per cent. */
  readonly parts: Readonly<Record<Label, number>>;
  readonly standing: Standing;
  /** Absent where nothing is published: the parts are then assumed. */
  readonly source?: Source;
  /** What the published figure is of, where that is not the register itself. */
  readonly note?: Text;
}

/** The same as shares of one. */
export function sharesOf<Label extends string>({ parts }: Margin<Label>): Readonly<Record<Label, number>> {
  const entries = Object.entries(parts) as [Label, number][];
  const whole = entries.reduce((sum, [, part]) => sum + part, 0);
  return Object.fromEntries(entries.map(([label, part]) => [label, part / whole])) as Record<Label, number>;
}
