import { choice, day, flag, money, record, text, type Day, type Money, type Schema } from '@dzfp/core';
import type * as z from 'zod';

/** The kind of vocational schooling (职业教育层次). */
export type VocationalLevel = 'secondary' | 'higher' | 'none';

/** 职业教育层次. */
export const VocationalLevel: z.ZodType<VocationalLevel, VocationalLevel> = choice('职业教育层次', 'vocational level', {
  secondary: text('中等职业教育', 'secondary vocational'),
  higher: text('高等职业教育', 'higher vocational'),
  none: text('非职业教育', 'not vocational'),
});

/** A term of the school year (学期). */
export type SchoolTerm = 'spring' | 'autumn';

/** 学期. */
export const SchoolTerm: z.ZodType<SchoolTerm, SchoolTerm> = choice('学期', 'term', {
  spring: text('春季学期', 'spring'),
  autumn: text('秋季学期', 'autumn'),
});

/** A student in one term of vocational schooling (职业院校学生). */
export interface VocationalStudent {
  readonly on: Day;
  readonly level: VocationalLevel;
  readonly term: SchoolTerm;
  readonly registered: boolean;
  /** Whether the roll of the school shows the student in full-time schooling in this term. */
  readonly enrolled?: boolean;
  /** Whether the household's place of origin is here: Yulu is paid there, wherever the school is. */
  readonly originHere?: boolean;
  /** Tuition of this term. */
  readonly tuition?: Money;
  readonly schoolPaid?: Money;
  readonly yuluPaid?: Money;
}

/** 职业院校学生. */
export const VocationalStudent: Schema<VocationalStudent> = record<VocationalStudent>(
  '职业院校学生',
  'student of a vocational school',
  {
    on: day('日期', 'day'),
    level: VocationalLevel,
    term: SchoolTerm,
    registered: flag('建档立卡且享受政策', 'registered poor with policies in force'),
    enrolled: flag('本学期全日制在读', 'enrolled full-time this term').optional(),
    originHere: flag('户籍在本地', 'of this place of origin').optional(),
    tuition: money('本学期学费', 'tuition of this term').optional(),
    schoolPaid: money('学校已发放助学金', 'grant paid by the school').optional(),
    yuluPaid: money('雨露计划已发放', 'Yulu paid').optional(),
  },
);
