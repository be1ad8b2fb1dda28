import { count, day, freeText, list, record, type Count, type Day, type Schema } from '@dzfp/core';
import { HelperKind } from './helper-kind.ts';

/** What a county has: poor pupils, and helpers of each kind who have agreed. */
export interface CountyHelpers {
  readonly county: string;
  readonly pupils: Count;
  readonly cadre: Count;
  readonly teacher: Count;
  readonly donor: Count;
}

/** All counties on a day. */
export interface CountiesToRecruit {
  readonly on: Day;
  readonly counties: readonly CountyHelpers[];
}

/** What one county lacks of one kind. */
export interface RecruitmentRow {
  readonly county: string;
  readonly kind: HelperKind;
  /** Pupils whom the helpers there are can take. */
  readonly places: Count;
  readonly pupilsWithout: Count;
  readonly toRecruit: Count;
}

/** The target of each county and kind, and of all. */
export interface RecruitmentTarget {
  readonly rows: readonly RecruitmentRow[];
  readonly toRecruit: Count;
}

const most = { most: 10_000_000 };

/** 各县帮扶力量. */
export const CountiesToRecruit: Schema<CountiesToRecruit> = record<CountiesToRecruit>('各县帮扶力量', 'counties', {
  on: day('日期', 'day'),
  counties: list(
    '县市区',
    'county-level units',
    record<CountyHelpers>('县市区', 'county-level unit', {
      county: freeText('县市区', 'code of the unit', { most: 12 }),
      pupils: count('贫困学生', 'poor pupils', most),
      cadre: count('干部', 'cadres', most),
      teacher: count('教师', 'teachers', most),
      donor: count('企业家（爱心人士）', 'entrepreneurs or donors', most),
    }),
    { most: 200 },
  ),
});

/** 招募目标. */
export const RecruitmentTarget: Schema<RecruitmentTarget> = record<RecruitmentTarget>('招募目标', 'target', {
  rows: list(
    '分县分类目标',
    'by county and kind',
    record<RecruitmentRow>('目标', 'target', {
      county: freeText('县市区', 'code of the unit', { most: 12 }),
      kind: HelperKind,
      places: count('可帮学生数', 'pupils who can be helped'),
      pupilsWithout: count('尚无帮扶人的学生', 'pupils without a helper'),
      toRecruit: count('需招募', 'to be recruited'),
    }),
    { most: 600 },
  ),
  toRecruit: count('需招募合计', 'to be recruited in all'),
});
