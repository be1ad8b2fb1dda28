import { choice, count, day, flag, list, record, text, type Count, type Day, type Schema } from '@dzfp/core';
import type * as z from 'zod';

/**
 * How a child of the register stands on the school roll (就学状态). Home teaching, deferral and suspension are lawful while an approval
 * is in force; `notOnRoll` is somebody whom the register has and no roll shows.
 */
export type Attendance = 'attending' | 'homeTeaching' | 'deferred' | 'suspended' | 'notOnRoll';

/** 就学状态. */
export const Attendance: z.ZodType<Attendance, Attendance> = choice('就学状态', 'standing on the roll', {
  attending: text('在读', 'attending'),
  homeTeaching: text('送教上门', 'taught at home'),
  deferred: text('缓学', 'entry deferred'),
  suspended: text('休学', 'suspended'),
  notOnRoll: text('无学籍', 'on no roll'),
});

/** A visit to persuade a child back to school (劝返). */
export interface Persuasion {
  readonly on: Day;
}

/** A child of the register compared with the school roll on a day (控辍保学对象). */
export interface PupilAtRisk {
  readonly on: Day;
  readonly ofCompulsoryAge?: boolean;
  readonly attendance?: Attendance;
  /** The last day of an approved home teaching, deferral or suspension; null: none was approved. */
  readonly approvedUntil?: Day | null;
  /** School days missed without leave in the month. */
  readonly daysMissed?: Count;
  /** Since when the child has been away; null: is not away. */
  readonly awaySince?: Day | null;
  readonly leftBehind?: boolean;
  readonly fallingBehind?: boolean;
  readonly persuasions?: readonly Persuasion[];
}

/** 控辍保学对象. */
export const PupilAtRisk: Schema<PupilAtRisk> = record<PupilAtRisk>('控辍保学对象', 'pupil at risk', {
  on: day('查询日', 'day asked about'),
  ofCompulsoryAge: flag('义务教育适龄', 'of the age of compulsory schooling').optional(),
  attendance: Attendance.optional(),
  approvedUntil: day('批准有效期止', 'approved until').nullable().optional(),
  daysMissed: count('本月旷课天数', 'school days missed in the month', { most: 31 }).optional(),
  awaySince: day('离校日', 'away since').nullable().optional(),
  leftBehind: flag('留守儿童', 'left behind by migrant parents').optional(),
  fallingBehind: flag('学习困难', 'falling behind').optional(),
  persuasions: list('劝返记录', 'visits to persuade', record<Persuasion>('劝返', 'visit', { on: day('日期', 'day') }), {
    most: 200,
  }).optional(),
});
