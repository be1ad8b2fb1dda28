import type { Money } from '@dzfp/core';
import { apportion } from '@dzfp/core/allocation';

/** What of a block is free, and what already goes to poverty alleviation by its binding tasks. */
export interface OpenBlock {
  readonly unit: string;
  readonly free: Money;
  readonly bindingPoverty: Money;
}

/**
 * What each unit has to use for poverty alleviation at least, so that no less comes out of the pool than was put in (G14): its
 * binding poverty tasks, and of what they leave open a part in proportion to its free money.
 *
 * @throws DzfpError DZ601 binding tasks for other ends leave too little of the pool
 */
export function povertyConditions(putIn: Money, blocks: readonly OpenBlock[]): ReadonlyMap<string, Money> {
  const covered = blocks.reduce((sum, { bindingPoverty }) => sum + bindingPoverty, 0);
  const open = Math.max(0, putIn - covered) as Money;
  const claims = blocks.map(({ unit, free }) => ({ key: unit, weight: free, most: free }));
  const shares = apportion(open, claims, { method: 'largestRemainder' });
  const byBinding = new Map(blocks.map(({ unit, bindingPoverty }) => [unit, bindingPoverty] as const));
  return new Map(shares.map(({ key, amount }) => [key, ((byBinding.get(key) ?? 0) + amount) as Money] as const));
}
