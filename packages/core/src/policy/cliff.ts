import type { Text } from '../text.ts';

/**
 * Where the law itself makes an amount jump (悬崖): on the two sides of a line somebody gets another amount, not a little more or less.
 * An amount that jumps elsewhere is a fault of the rule, and a test finds it.
 */
export interface Cliff<Input, Output, Parameters> {
  /** The results that jump. */
  readonly outcomes: readonly [keyof Output & string, ...(keyof Output & string)[]];
  /** The fact along which they do: an amount, a count, or a record with such a field. */
  readonly along: keyof Input & string;
  /** The values of the law that set where; anywhere along the fact when left out. */
  readonly at?: readonly (keyof Parameters & string)[];
  readonly clause: string;
  readonly why: Text;
}
