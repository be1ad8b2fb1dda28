import type { Count } from '../quantity/count.ts';
import { choice, count, record, text as freeText, type Schema } from '../schema/builders.ts';
import { text } from '../text.ts';
import type { Unmatched } from './assign.ts';
import type { Share } from './claim.ts';
import type { Whole } from './whole.ts';

/** Supply with room left after a matching. */
export interface Room {
  readonly supply: string;
  readonly left: Count;
}

/** Reads {@link Room}. */
export const Room: Schema<Room> = record('剩余容量', 'room that is left', {
  supply: freeText('供方', 'supply'),
  left: count('还可接受', 'how many more'),
});

/** Reads a demand that no supply was found for. */
export const UnmatchedDemand: Schema<Unmatched> = record('未匹配', 'unmatched demand', {
  demand: freeText('需方', 'demand'),
  reason: choice('原因', 'reason', {
    noneAllowed: text('没有可配的供方', 'no supply is allowed'),
    allTaken: text('可配的供方均已占满', 'all allowed supplies are taken'),
  }),
});

/**
 * The schema of a share, for the results of procedures.
 *
 * @param amount - the schema of its unit, for instance `money('份额', 'share')`
 * @example
 * ```ts
 * import { money, parseMoney } from '@dzfp/core';
 * import { apportion, shareOf } from '@dzfp/core/allocation';
 * const [share] = apportion(parseMoney('5'), [{ key: '371422', weight: 1 }], { method: 'largestRemainder' });
 * shareOf(money('份额', 'share')).encode(share).amount // => '5.00'
 * ```
 */
export function shareOf<Unit extends Whole>(amount: Schema<Unit>): Schema<Share<Unit>> {
  const fields = {
    key: freeText('对象', 'key'),
    amount,
    quota: freeText('按权重应分', 'quota by weight alone'),
    due: freeText('守住上下限后应分', 'due within the bounds'),
    floor: amount,
    extra: amount,
    turn: count('尾差次序', 'place in the queue for left-over grains').optional(),
    bound: choice('起作用的限额', 'the bound that decided', {
      least: text('下限', 'least'),
      most: text('上限', 'most'),
    }).optional(),
  };
  // The fields of a record whose unit is still open cannot be compared with those of the type; each of them is right.
  return record<object>('份额', 'share', fields) as unknown as Schema<Share<Unit>>;
}
