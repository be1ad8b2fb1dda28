import { DzfpError, type Safe } from '@dzfp/core';

/** The value, or all its problems thrown together. */
export function orThrow<T>(of: Safe<T>): T {
  if (of.ok) return of.value;
  throw new DzfpError(of.issues);
}
