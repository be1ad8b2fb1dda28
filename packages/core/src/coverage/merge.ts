import { compareKeys } from '../allocation/key-order.ts';
import { failure } from '../error/dzfp-error.ts';
import type { Count } from '../quantity/count.ts';
import { printDay } from '../quantity/day.ts';
import type { Text } from '../text.ts';
import { countUp, type Tally } from './count-up.ts';
import type { Coverage, Named, RateBase } from './coverage.ts';

/**
 * One coverage of several disjoint bases, for instance of the counties of a city. That the bases are disjoint is the caller's
 * word: only members that a list names can be compared here.
 *
 * @param name - what the bases are together
 * @throws DzfpError DZ607 there is nothing to merge, the parts are of different days or rates, or name the same member
 * @example
 * ```ts
 * import { parseDay, text } from '@dzfp/core';
 * import { coverageOf, mergeCoverage } from '@dzfp/core/coverage';
 * const county = (name: string) => ({ name: text(name, name), asOf: parseDay('2019-12-31') });
 * const parts = [coverageOf(county('宁津'), [{ key: 'a', state: 'reached' }]), coverageOf(county('庆云'), [{ key: 'b', state: 'gap' }])];
 * mergeCoverage(text('两县', 'both counties'), parts).rate // => { numerator: 1, denominator: 2 }
 * ```
 */
export function mergeCoverage(name: Text, parts: readonly Coverage[]): Coverage {
  const [first] = parts;
  if (!first) throw refused('parts', '0', '0');
  const { asOf } = first.base;
  for (const { base, rateOf } of parts) {
    if (base.asOf !== asOf) throw refused('asOf', printDay(asOf), printDay(base.asOf));
    if (rateOf !== first.rateOf) throw refused('rateOf', rateOf, first.rateOf);
  }
  const gaps = joined(parts, (part) => part.gaps);
  const unknowns = joined(parts, (part) => part.unknowns);
  const exceptions = joined(parts, (part) => part.exceptions);
  const seen = new Set<string>();
  for (const { key } of [...gaps, ...unknowns, ...exceptions]) {
    if (seen.has(key)) throw refused('members', key, key);
    seen.add(key);
  }
  const sum = (state: keyof Tally): Count => parts.reduce((all, part) => all + part[state], 0) as Count;
  const tally: Tally = {
    reached: sum('reached'),
    exception: sum('exception'),
    unknown: sum('unknown'),
    gap: sum('gap'),
  };
  const rateOf: RateBase = first.rateOf;
  return { base: { name, asOf }, ...countUp(tally, rateOf), gaps, unknowns, exceptions };
}

function joined<Item extends Named>(parts: readonly Coverage[], list: (part: Coverage) => readonly Item[]): Item[] {
  return parts.flatMap(list).toSorted((a, b) => compareKeys(a.key, b.key));
}

function refused(what: string, one: string, other: string): Error {
  return failure('DZ607', { what, one, other });
}
