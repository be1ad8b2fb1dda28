import { failure } from '../error/dzfp-error.ts';
import type { ApportionMethod, Apportionment, Claim, Share } from './claim.ts';
import { inKeyOrder } from './key-order.ts';
import { waterLevel, type Level, type Vessel } from './water-level.ts';
import { printFraction, wholeWeights } from './weights.ts';
import { grouped, type Whole } from './whole.ts';

/**
 * Divides a total by weights into shares that sum exactly to it (切块分配、分红、分摊). Shares come in the order of their keys.
 *
 * Bounds are kept by one common level: whoever would fall below his least gets it, whoever would exceed his most gets that,
 * and the others share the rest by weight. With a grain, a least is rounded up to it and a most down. A claim of weight zero
 * gets its least, or nothing.
 *
 * Laws: the sum is the total; neither the order of the claims nor the scale of the weights matters; equal claims differ by at
 * most one grain; without bounds a heavier claim never gets less (not under `firstByKey`, which may hand it one grain less).
 * Nothing is promised about what happens to a share when the total grows.
 *
 * @param total - in fen, or in pieces of any other unit; zero or more
 * @throws DzfpError DZ105 total, grain or a bound is no whole number in range; DZ601 the bounds leave no solution; DZ602 two
 * claims have one key; DZ603 a weight is not exact or negative; DZ604 the total is no multiple of the grain
 * @example
 * ```ts
 * import { parseMoney, printMoney } from '@dzfp/core';
 * import { apportion } from '@dzfp/core/allocation';
 * const claims = [{ key: 'a', weight: 1 }, { key: 'b', weight: 1 }, { key: 'c', weight: 1 }];
 * const shares = apportion(parseMoney('100'), claims, { method: 'largestRemainder' });
 * shares.map(({ amount }) => printMoney(amount)) // => ['33.34', '33.33', '33.33']
 * shares[0]?.quota // => '10000/3'
 * ```
 */
export function apportion<Unit extends Whole>(
  total: Unit,
  claims: readonly Claim<NoInfer<Unit>>[],
  { method, grain: given }: Apportionment<NoInfer<Unit>>,
): readonly Share<Unit>[] {
  const sorted = inKeyOrder(claims, 'claims');
  const weights = wholeWeights(sorted);
  const grain = whole(given ?? 1, 'grain', 1n);
  const whole0 = whole(total, 'total');
  if (whole0 % grain !== 0n) throw failure('DZ604', { total: grouped(whole0), grain: grouped(grain) });
  const vessels = sorted.map(({ key, least, most }, i): Vessel => {
    const low = whole(least ?? 0, `${key}.least`);
    const high = most === undefined ? undefined : whole(most, `${key}.most`) / grain;
    return { weight: weights[i] ?? 0n, least: (low + grain - 1n) / grain, most: high };
  });
  checkBounds(whole0 / grain, vessels, grain);
  const level = waterLevel(whole0 / grain, vessels);
  const extras = extrasOf(level, vessels, method);
  const allWeights = weights.reduce((sum, each) => sum + each, 0n);
  const unit = (grains: bigint): Unit => Number(grains * grain) as Unit;
  return sorted.map(({ key }, i): Share<Unit> => {
    const vessel = vessels[i] as Vessel;
    const [due, per] = dueOf(level, vessel, i);
    const { turn, gets = false } = extras.get(i) ?? {};
    const bound = level.bounds[i] === 'none' || due === 0n ? undefined : level.bounds[i];
    return {
      key,
      amount: unit(due / per + (gets ? 1n : 0n)),
      quota: allWeights === 0n ? '0/1' : printFraction(whole0 * vessel.weight, allWeights),
      due: printFraction(due * grain, per),
      floor: unit(due / per),
      extra: unit(gets ? 1n : 0n),
      ...(turn === undefined ? {} : { turn: turn as NonNullable<Share<Unit>['turn']> }),
      ...(bound === 'least' || bound === 'most' ? { bound } : {}),
    };
  });
}

/** What is due to a part, in grains, as a fraction. */
function dueOf({ bounds, rest, weight }: Level, vessel: Vessel, i: number): readonly [bigint, bigint] {
  if (bounds[i] === 'none') return [rest * vessel.weight, weight];
  return [bounds[i] === 'least' ? vessel.least : (vessel.most ?? 0n), 1n];
}

/** The queue for the grains that rounding down leaves: each place in it, and whether the grains reach that far. */
function extrasOf(
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
  if (method === 'largestRemainder') waiting.sort((a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder));
  else if (method === 'heaviestFirst') waiting.sort((a, b) => Number(b.weight > a.weight) - Number(b.weight < a.weight));
  return new Map(waiting.map(({ i }, place) => [i, { turn: place + 1, gets: place < left }]));
}

function checkBounds(total: bigint, vessels: readonly Vessel[], grain: bigint): void {
  let [least, most, bounded, crossed] = [0n, 0n, true, false];
  for (const each of vessels) {
    least += each.least;
    if (each.most !== undefined && each.most < each.least) crossed = true;
    // Weight zero takes part in nothing beyond its least.
    if (each.weight === 0n) most += each.least;
    else if (each.most === undefined) bounded = false;
    else most += each.most;
  }
  if (!crossed && least <= total && (!bounded || total <= most)) return;
  const print = (grains: bigint): string => grouped(grains * grain);
  throw failure('DZ601', { total: print(total), least: print(least), most: bounded ? print(most) : '∞' });
}

function whole(value: number, field: string, least = 0n): bigint {
  if (Number.isSafeInteger(value) && BigInt(value) >= least) return BigInt(value);
  throw failure('DZ105', { field, found: String(value), least: String(least), most: grouped(Number.MAX_SAFE_INTEGER) });
}
