import type { LinkedVillage, Register } from './register.ts';

/** What only all rows of a register together say (全册情况). */
export interface Whole {
  /** Whether every row of a household has its number. */
  readonly householdsNumbered: boolean;
  /** Whether the household of every person is listed. */
  readonly personsPlaced: boolean;
  /** Whether every row of a household has the code of its village. */
  readonly villagesKnown: boolean;
  /** Rows of households, and of their persons, that belong to a village. */
  readonly inVillage: (village: LinkedVillage) => { readonly households: number; readonly persons: number };
}

/** What a register that is there as a whole says. */
export function wholeOf({ households, persons }: Register): Whole {
  return {
    householdsNumbered: households.every(({ row }) => row.values.number !== undefined),
    personsPlaced: persons.every(({ household }) => household !== undefined),
    villagesKnown: households.every(({ row }) => row.values.village !== undefined),
    inVillage: (village) => ({
      households: village.households.length,
      persons: village.households.reduce((sum, { members }) => sum + members.length, 0),
    }),
  };
}
