import { failure } from '../error/dzfp-error.ts';

/** The one order of keys: by code unit, the same on every machine and in every language setting. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The first of several comparisons that tells two things apart. */
export function inTurn(...comparisons: readonly number[]): number {
  return comparisons.find((each) => each !== 0) ?? 0;
}

/** Items in the order of their keys. Throws DZ602 when two have the same. */
export function inKeyOrder<Item extends { readonly key: string }>(items: readonly Item[], what: string): Item[] {
  const sorted = items.toSorted((a, b) => compareKeys(a.key, b.key));
  const twice = sorted.find(({ key }, i) => key === sorted[i + 1]?.key);
  if (twice) throw failure('DZ602', { what, key: twice.key }, [what, items.lastIndexOf(twice)]);
  return sorted;
}
