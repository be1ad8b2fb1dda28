import { day, flag, list, record, type Day, type Schema } from '@dzfp/core';

/** A span of days during which a scheme is in force for a person; an open end is null. */
export interface CoveragePeriod {
  readonly from: Day;
  readonly to: Day | null;
}

/** A day on which cover is needed: of an admission, of a discharge, of a count. */
export interface DayThatMatters {
  readonly day: Day;
}

/**
 * What is on file of a person's cover (参保与救助资格). The two insurances are enrolled in; medical assistance is no insurance,
 * a person is recognised as eligible for it. A list that is left out is unknown, an empty one means none.
 */
export interface CoverageRecord {
  readonly registered: boolean;
  readonly daysThatMatter: readonly DayThatMatters[];
  readonly basicEnrolment?: readonly CoveragePeriod[];
  readonly criticalIllnessEnrolment?: readonly CoveragePeriod[];
  readonly assistanceRecognition?: readonly CoveragePeriod[];
}

const CoveragePeriod: Schema<CoveragePeriod> = record<CoveragePeriod>('有效期', 'period in force', {
  from: day('起始日', 'first day'),
  to: day('截止日', 'last day').nullable(),
});

/** 参保与救助资格. */
export const CoverageRecord: Schema<CoverageRecord> = record<CoverageRecord>('参保与救助资格', 'cover on file', {
  registered: flag('建档立卡', 'registered poor'),
  daysThatMatter: list(
    '须有保障的日期',
    'days that matter',
    record<DayThatMatters>('日期', 'day that matters', { day: day('日期', 'day') }),
    { most: 400 },
  ),
  basicEnrolment: list('基本医保参保期', 'enrolment in basic insurance', CoveragePeriod, { most: 50 }).optional(),
  criticalIllnessEnrolment: list('大病保险参保期', 'enrolment in critical-illness insurance', CoveragePeriod, {
    most: 50,
  }).optional(),
  assistanceRecognition: list('医疗救助资格认定期', 'recognition for medical assistance', CoveragePeriod, {
    most: 50,
  }).optional(),
});
