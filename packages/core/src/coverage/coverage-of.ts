import { inKeyOrder } from '../allocation/key-order.ts';
import { failure } from '../error/dzfp-error.ts';
import type { Count } from '../quantity/count.ts';
import { countUp } from './count-up.ts';
import type { Base, Coverage, CoverageState, Excepted, Member, Named, RateBase } from './coverage.ts';

/**
 * How far a named base is covered (全覆盖): counts, the lists that have to be named, whether it is complete, and the rate with
 * its denominator. Lists come in the order of the keys; an empty base is complete and has no rate.
 *
 * @param rateOf - what the rate is taken of; the base without lawful exceptions unless given
 * @throws DzfpError DZ602 a member is there twice; DZ606 an exception has no reason
 * @example
 * ```ts
 * import { parseDay, text } from '@dzfp/core';
 * import { coverageOf } from '@dzfp/core/coverage';
 * const base = { name: text('省定重点村', 'provincially designated key villages'), asOf: parseDay('2019-12-31') };
 * const found = coverageOf(base, [{ key: 'a', state: 'reached' }, { key: 'b', state: 'unknown' }, { key: 'c', state: 'gap' }]);
 * found.rate // => { numerator: 1, denominator: 3 }
 * found.complete // => false
 * found.gaps // => [{ key: 'c' }]
 * ```
 */
export function coverageOf(base: Base, members: readonly Member[], rateOf: RateBase = 'due'): Coverage {
  const sorted = inKeyOrder(members, 'members');
  const named: Record<Exclude<CoverageState, 'reached'>, Named[]> = { exception: [], unknown: [], gap: [] };
  for (const { key, state, reason, evidence } of sorted) {
    if (state === 'reached') continue;
    if (state === 'exception' && reason === undefined) throw failure('DZ606', { key }, ['members', key]);
    named[state].push({
      key,
      ...(reason === undefined ? {} : { reason }),
      ...(evidence === undefined ? {} : { evidence }),
    });
  }
  const exception = named.exception.length as Count;
  const unknown = named.unknown.length as Count;
  const gap = named.gap.length as Count;
  const reached = (sorted.length - exception - unknown - gap) as Count;
  return {
    base,
    ...countUp({ reached, exception, unknown, gap }, rateOf),
    gaps: named.gap,
    unknowns: named.unknown,
    exceptions: named.exception as Excepted[],
  };
}
