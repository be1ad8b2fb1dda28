import { day, flag, freeText, list, record, type Day, type Schema } from '@dzfp/core';
import { Coverage } from '@dzfp/core/coverage';
import { Attendance } from './pupil-at-risk.ts';

/** A child of the register; whether it is of compulsory age may be open. */
export interface RegisteredChild {
  readonly id: string;
  readonly ofCompulsoryAge?: boolean;
}

/** An entry of a school's roll. */
export interface RollEntry {
  readonly id: string;
  readonly school: string;
  readonly attendance: Attendance;
  /** The last day of an approved home teaching, deferral or suspension; null: none was approved. */
  readonly approvedUntil: Day | null;
}

/** Register and roll of one day (名册比对). */
export interface RegisterAndRoll {
  readonly on: Day;
  readonly children: readonly RegisteredChild[];
  readonly roll: readonly RollEntry[];
}

/** A child on the rolls of several schools, and how many. */
export interface DoubleEntry {
  readonly id: string;
  readonly schools: string;
}

/** What the comparison shows. */
export interface RollComparison {
  readonly coverage: Coverage;
  /** Children who stand on two rolls: one of the places holds nobody. */
  readonly doubles: readonly DoubleEntry[];
}

const id = freeText('学生编号', 'id of the child', { most: 64 });

/** 建档立卡与学籍名册. */
export const RegisterAndRoll: Schema<RegisterAndRoll> = record<RegisterAndRoll>('名册比对', 'register and roll', {
  on: day('比对日', 'day of the comparison'),
  children: list(
    '建档立卡适龄儿童',
    'children of the register',
    record<RegisteredChild>('儿童', 'child', {
      id,
      ofCompulsoryAge: flag('义务教育适龄', 'of the age of compulsory schooling').optional(),
    }),
    { most: 100_000 },
  ),
  roll: list(
    '学籍',
    'roll',
    record<RollEntry>('学籍', 'entry of the roll', {
      id,
      school: freeText('学校', 'school', { most: 64 }),
      attendance: Attendance,
      approvedUntil: day('批准有效期止', 'approved until').nullable(),
    }),
    { most: 200_000 },
  ),
});

/** 名册比对结果. */
export const RollComparison: Schema<RollComparison> = record<RollComparison>('名册比对结果', 'comparison', {
  coverage: Coverage,
  doubles: list(
    '重复学籍',
    'on two rolls',
    record<DoubleEntry>('重复学籍', 'on two rolls', { id, schools: freeText('学校', 'schools', { most: 1000 }) }),
    { most: 100_000 },
  ),
});
