/** The registers of one evaluation. */
export type Registers = Float64Array;

/** Facts, the state before a carried item, and the item of the list that is being walked, in their typed form. */
export interface Given {
  readonly facts: unknown;
  readonly before: unknown;
  readonly item?: unknown;
}

/** Thrown when a figure leaves the range in which plain numbers are exact; the bigint path then takes over. */
export class BeyondPlainNumbers extends Error {}
