import { compareKeys } from '../allocation/key-order.ts';
import { coverageOf } from './coverage-of.ts';
import type { Base, Coverage, Member, RateBase } from './coverage.ts';

/** A level of the area codes, by how many characters of the code name it. */
export type AreaLevel = 'province' | 'city' | 'county' | 'township' | 'village';

const lengths: Readonly<Record<AreaLevel, number>> = { province: 2, city: 4, county: 6, township: 9, village: 12 };

/** The coverage of one area; null holds the members whose code does not reach down to the level. */
export interface AreaCoverage {
  readonly area: string | null;
  readonly coverage: Coverage;
}

/**
 * Coverage by area, in the order of the codes. Every member is in exactly one row, so that the rows add up to the base.
 *
 * @param level - a level of the codes, or a function that gives the area of a code (for zones, which have no code of the
 * division above them, and for abolished codes)
 * @throws DzfpError DZ602 a member is there twice; DZ606 an exception has no reason
 * @example
 * ```ts
 * import { parseDay, text } from '@dzfp/core';
 * import { byArea } from '@dzfp/core/coverage';
 * const base = { name: text('重点村', 'key villages'), asOf: parseDay('2019-12-31') };
 * const rows = byArea(base, [{ key: '371422001001', state: 'reached' }, { key: '371423001001', state: 'gap' }], 'county');
 * rows.map(({ area, coverage }) => `${area} ${coverage.gap}`) // => ['371422 0', '371423 1']
 * ```
 */
export function byArea(
  base: Base,
  members: readonly Member[],
  level: AreaLevel | ((code: string) => string | null),
  rateOf: RateBase = 'due',
): readonly AreaCoverage[] {
  const areaOf = typeof level === 'function' ? level : (code: string) => prefixOf(code, lengths[level]);
  const groups = new Map<string | null, Member[]>();
  for (const each of members) {
    const area = areaOf(each.area ?? each.key);
    const group = groups.get(area);
    if (group) group.push(each);
    else groups.set(area, [each]);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a === null || b === null ? Number(a === null) - Number(b === null) : compareKeys(a, b)))
    .map(([area, group]) => ({ area, coverage: coverageOf(base, group, rateOf) }));
}

function prefixOf(code: string, length: number): string | null {
  return code.length < length ? null : code.slice(0, length);
}
