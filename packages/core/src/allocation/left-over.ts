import type { ApportionMethod } from './claim.ts';
import type { Level, Vessel } from './water-level.ts';

/** What is due to a part, in grains, as a fraction. */
export function dueOf({ bounds, rest, weight }: Level, vessel: Vessel, i: number): readonly [bigint, bigint] {
  if (bounds[i] === 'none') return [rest * vessel.weight, weight];
  return [bounds[i] === 'least' ? vessel.least : (vessel.most ?? 0n), 1n];
}

/** The queue for the grains that rounding down leaves: each place in it, and whether the grains reach that far. */
export function extrasOf(
  level: Level,
  vessels: readonly Vessel[],
  method: ApportionMethod,
): ReadonlyMap<number, { readonly turn: number; readonly gets: boolean }> {
  const waiting: { readonly i: number; readonly remainder: bigint; readonly weight: bigint }[] = [];
  let left = 0n;
  for (const [i, vessel] of vessels.entries()) {
    const [due, per] = dueOf(level, vessel, i);
    if (due % per === 0n) continue;
    waiting.push({ i, remainder: due % per, weight: vessel.weight });
    left += due % per;
  }
  // All remainders are fractions of the same weight, so their sum is a whole number of grains.
  if (left > 0n) left /= level.weight;
  // The sort is stable and the parts stand in the order of their keys: that settles ties.
  if (method === 'largestRemainder')
    waiting.sort((a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder));
  else if (method === 'heaviestFirst')
    waiting.sort((a, b) => Number(b.weight > a.weight) - Number(b.weight < a.weight));
  return new Map(waiting.map(({ i }, place) => [i, { turn: place + 1, gets: place < left }]));
}
