import fc from 'fast-check';

/**
 * Whole numbers within bounds, mostly where mistakes are made: the bounds themselves, zero, the thresholds of a formula, one to
 * either side of each, and every order of magnitude between.
 */
export function wholeNumber(least: number, most: number, near: readonly number[] = []): fc.Arbitrary<number> {
  const around = (values: readonly number[]): number[] =>
    [...new Set(values.flatMap((value) => [value - 1, value, value + 1]))].filter((x) => x >= least && x <= most);
  const edges = around([least, most, 0]);
  const turns = around(near);
  const reach = Math.min(most, 2 * Math.max(0, ...near));
  const magnitudes = [100, 10_000, 1_000_000, 100_000_000].filter((size) => least + size < most);
  return fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...edges) },
    { weight: 1, arbitrary: fc.integer({ min: least, max: most }) },
    ...magnitudes.map((size) => ({ weight: 1, arbitrary: fc.integer({ min: least, max: least + size }) })),
    ...(turns.length > 0 ? [{ weight: 4, arbitrary: fc.constantFrom(...turns) }] : []),
    ...(reach > least ? [{ weight: 3, arbitrary: fc.integer({ min: least, max: reach }) }] : []),
  );
}
