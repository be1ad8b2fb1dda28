/** A chart that a handbook asks for beside those that follow from the laws: the parts of a whole over one fact. */
export interface DeclaredChart {
  readonly policy: string;
  /** The fact that runs along the axis. */
  readonly fact: string;
  /** The results that are stacked, from the bottom up. */
  readonly outcomes: readonly string[];
  /** The largest value along the axis, in the fact's own unit (yuan for money). */
  readonly most: number;
  /** Facts that differ from those of the first example. */
  readonly given?: Readonly<Record<string, unknown>>;
}
