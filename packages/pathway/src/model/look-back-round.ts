import { day, freeText, list, record, type Day, type Schema } from '@dzfp/core';

/** One village or one household that has to be visited. */
export interface ToVisit {
  /** Code of the village, number of the household. */
  readonly key: string;
  /** Code of the village or county that a report is rolled up by. */
  readonly area?: string;
  /** The day of the last visit; null: never visited. */
  readonly visitedOn?: Day | null;
  /** Why no visit is needed: the whole household died or moved away. */
  readonly exception?: string;
}
/** The two lists of the look-back, independent of one another. */
export interface LookBackRound {
  readonly asOf: Day;
  readonly villages: readonly ToVisit[];
  /** All poor households, inside and outside the key villages. */
  readonly households: readonly ToVisit[];
}

const ToVisit: Schema<ToVisit> = record<ToVisit>('回访对象', 'to be visited', {
  key: freeText('村编码或户编号', 'code of the village or number of the household', { most: 32 }),
  area: freeText('所属地区代码', 'code of its area', { most: 12 }).optional(),
  visitedOn: day('回访日期', 'visited on').nullable().optional(),
  exception: freeText('例外理由', 'reason of an exception').optional(),
});

/** 大回访名册. */
export const LookBackRound: Schema<LookBackRound> = record<LookBackRound>('大回访名册', 'lists of the look-back', {
  asOf: day('名册日期', 'day of the lists'),
  villages: list('省定重点村', 'key villages', ToVisit, { most: 10_000 }),
  households: list('全部贫困户', 'all poor households', ToVisit, { most: 500_000 }),
});
