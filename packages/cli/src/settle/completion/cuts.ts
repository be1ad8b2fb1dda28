/** So many pieces of equal size, and below the first of them pieces that shrink by a fifth. */
const equal = 32;
const shrink = 0.8;

/**
 * Cuts an open amount into pieces, from nothing up. A share of it is then bounded piece by piece: within a piece the cost changes
 * by no more than a quarter, so the bounds stay narrow even near zero.
 */
export function cutsUpTo(total: number): readonly number[] {
  const cuts = new Set([0, total]);
  for (let i = 1; i < equal; i++) cuts.add(Math.floor((total * i) / equal));
  for (let at = Math.floor(total / equal); at > 0; at = Math.floor(at * shrink)) cuts.add(at);
  return [...cuts].toSorted((a, b) => a - b);
}
