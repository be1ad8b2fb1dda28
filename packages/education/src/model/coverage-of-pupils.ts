import { day, flag, freeText, list, record, type Day, type Schema } from '@dzfp/core';
import { Stage } from './stage.ts';

/** One pupil of the list: entitled or not, aided or not; each may be unknown. */
export interface PupilToReach {
  readonly id: string;
  readonly stage: Stage;
  readonly county?: string;
  readonly entitled?: boolean;
  readonly aided?: boolean;
  /** Why nobody has to aid this pupil though entitled: aided at the place of schooling, declined in writing, moved away. */
  readonly exception?: string;
}

/** The list of a school year (学生名册) as it stood on a day. */
export interface PupilsToReach {
  readonly asOf: Day;
  readonly pupils: readonly PupilToReach[];
}

const PupilToReach: Schema<PupilToReach> = record<PupilToReach>('学生', 'pupil', {
  id: freeText('学生编号', 'id of the pupil', { most: 64 }),
  stage: Stage,
  county: freeText('户籍县', 'county of origin', { most: 12 }).optional(),
  entitled: flag('应予资助', 'entitled').optional(),
  aided: flag('已获资助', 'aided').optional(),
  exception: freeText('例外理由', 'reason of an exception').optional(),
});

/** 学生名册. */
export const PupilsToReach: Schema<PupilsToReach> = record<PupilsToReach>('学生名册', 'list of pupils', {
  asOf: day('名册日期', 'day of the list'),
  pupils: list('学生', 'pupils', PupilToReach, { most: 200_000 }),
});
