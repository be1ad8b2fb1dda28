import { nothing, yuan, type FlagTerm, type MoneyTerm, type TermsOf } from '@dzfp/core';
import type { SettlementParameters } from './settlement-parameters.ts';
import { cutToFen, upToFen } from './settlement-rounding.ts';

/** A cost and the part of it that the patient bears, on the base in force. */
export interface Burden {
  readonly cost: MoneyTerm;
  readonly borne: MoneyTerm;
}

/** How a burden stands against its limit. */
export interface BurdenAgainstLimit {
  /** The most that the patient may bear. */
  readonly most: MoneyTerm;
  readonly excess: MoneyTerm;
  readonly within: FlagTerm;
}

/**
 * 个人负担限度: how much the patient may bear at most, and what exceeds it. 低于 is strict: the limit itself already breaks the
 * promise, so the most is the last fen below it.
 */
export function burdenLimit(
  { cost, borne }: Burden,
  p: Pick<TermsOf<SettlementParameters>, 'burdenLimit' | 'burdenRelation'>,
): BurdenAgainstLimit {
  const limit = cost.times(p.burdenLimit);
  const lastFenBelow = limit
    .round(upToFen)
    .as('首个达到限度的金额', 'first amount at the limit')
    .minus(yuan('0.01'))
    .atLeast(nothing);
  const most = p.burdenRelation
    .match({ below: lastFenBelow, atMost: limit.round(cutToFen) })
    .as('个人最多负担', 'most the patient may bear');
  return { most, excess: borne.minus(most).atLeast(nothing), within: borne.isAtMost(most) };
}
