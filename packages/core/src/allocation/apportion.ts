import { failure } from '../error/dzfp-error.ts';
import { checkBounds } from './check-bounds.ts';
import type { Apportionment, Claim, Share } from './claim.ts';
import { inKeyOrder } from './key-order.ts';
import { dueOf, extrasOf } from './left-over.ts';
import { waterLevel, type Vessel } from './water-level.ts';
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
  const sum = whole(total, 'total');
  if (sum % grain !== 0n) throw failure('DZ604', { total: grouped(sum), grain: grouped(grain) });
  const vessels = sorted.map(({ key, least, most }, i): Vessel => {
    const low = whole(least ?? 0, `${key}.least`);
    const high = most === undefined ? undefined : whole(most, `${key}.most`) / grain;
    return { weight: weights[i] ?? 0n, least: (low + grain - 1n) / grain, most: high };
  });
  checkBounds(sum / grain, vessels, grain);
  const level = waterLevel(sum / grain, vessels);
  const extras = extrasOf(level, vessels, method);
  const allWeights = weights.reduce((all, each) => all + each, 0n);
  const unit = (grains: bigint): Unit => Number(grains * grain) as Unit;
  return sorted.map(({ key }, i): Share<Unit> => {
    const vessel = vessels[i] as Vessel;
    const [due, per] = dueOf(level, vessel, i);
    const { turn, gets = false } = extras.get(i) ?? {};
    const bound = level.bounds[i] === 'none' || due === 0n ? undefined : level.bounds[i];
    return {
      key,
      amount: unit(due / per + (gets ? 1n : 0n)),
      quota: allWeights === 0n ? '0/1' : printFraction(sum * vessel.weight, allWeights),
      due: printFraction(due * grain, per),
      floor: unit(due / per),
      extra: unit(gets ? 1n : 0n),
      ...(turn === undefined ? {} : { turn: turn as NonNullable<Share<Unit>['turn']> }),
      ...(bound === 'least' || bound === 'most' ? { bound } : {}),
    };
  });
}

function whole(value: number, field: string, least = 0n): bigint {
  if (Number.isSafeInteger(value) && BigInt(value) >= least) return BigInt(value);
  throw failure('DZ105', { field, found: String(value), least: String(least), most: grouped(Number.MAX_SAFE_INTEGER) });
}
