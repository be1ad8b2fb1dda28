/** A chart that a handbook asks for beside those that follow from the laws. */
export type DeclaredChart = DeclaredStack | DeclaredWaterfall;

/** The parts of a whole over one fact. */
export interface DeclaredStack {
  readonly form: 'stack';
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

/** An amount, what goes off from it, and what is left, in the first example. */
export interface DeclaredWaterfall {
  readonly form: 'waterfall';
  readonly policy: string;
  /** The fact that is the amount. */
  readonly amount: string;
  /** The results that are parts of it, in their order. */
  readonly parts: readonly string[];
  /** The result that is what they leave. */
  readonly left: string;
}
