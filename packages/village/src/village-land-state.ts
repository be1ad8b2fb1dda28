import { text, type Text } from '@dzfp/core';
import type { CoverageState, Member } from '@dzfp/core/coverage';
import type { VillageLand } from './model/dormant-coverage.ts';
import type { DormantVerdict } from './model/dormant.ts';

/** The verdict on each resource of a village; undefined: not decided. */
type Verdicts = readonly (DormantVerdict | undefined)[];
interface Standing {
  readonly state: CoverageState;
  readonly reason?: Text;
}

const reasons = {
  none: text('没有沉睡资源', 'no dormant resource'),
  yieldWithoutRevival: text('未盘活先有收益', 'a yield without revival'),
  areaExceeded: text('盘活面积超过资源面积', 'more revived than there is'),
  withoutConsent: text('未经同意盘活', 'revived without consent'),
} as const;

const some = (verdicts: Verdicts, of: (verdict: DormantVerdict) => boolean): boolean =>
  verdicts.some((each) => each !== undefined && of(each));

/** 按收益: one resource that yields after a revival in order covers the village; a yield without revival is to be cleared up. */
export function byYield(verdicts: Verdicts): Standing {
  if (some(verdicts, ({ yields, withoutConsent }) => yields && !withoutConsent)) return { state: 'reached' };
  if (verdicts.includes(undefined)) return { state: 'unknown' };
  if (some(verdicts, (each) => each.yieldWithoutRevival))
    return { state: 'unknown', reason: reasons.yieldWithoutRevival };
  return some(verdicts, (each) => each.yields) ? { state: 'gap', reason: reasons.withoutConsent } : { state: 'gap' };
}

/** 按面积: every resource is revived in order and nothing is left; more revived than there is is to be cleared up. */
export function byArea(verdicts: Verdicts): Standing {
  if (some(verdicts, (each) => each.left > 0)) return { state: 'gap' };
  if (some(verdicts, (each) => each.withoutConsent)) return { state: 'gap', reason: reasons.withoutConsent };
  if (verdicts.includes(undefined)) return { state: 'unknown' };
  return some(verdicts, (each) => each.areaExceeded)
    ? { state: 'unknown', reason: reasons.areaExceeded }
    : { state: 'reached' };
}

/** A village in one reading: an exception is asked for only where it is not covered; where there is no land nothing is owed. */
export function memberOf({ village, resources, exception }: VillageLand, standing: Standing): Member {
  if (resources?.length === 0) return { key: village, state: 'exception', reason: reasons.none };
  if (resources !== undefined && standing.state === 'reached') return { key: village, state: 'reached' };
  if (exception !== undefined) return { key: village, state: 'exception', reason: text(exception, exception) };
  return resources === undefined ? { key: village, state: 'unknown' } : { key: village, ...standing };
}
