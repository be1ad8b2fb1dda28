declare const count: unique symbol;

/** A number of persons, days, months …: a whole number. On the wire it is a JSON number. */
export type Count = number & { readonly [count]: 'whole' };

/** The largest count that is read. */
export const largestCount: Count = 1_000_000_000_000 as Count;

/** Whether a value of the wire is a count. */
export function isCount(value: unknown): value is Count {
  return Number.isInteger(value) && Math.abs(value as number) <= largestCount;
}
