import { choice, text } from '@dzfp/core';
import type * as z from 'zod';

/**
 * Where somebody stands between pre-school and university on a day (学段). Every child is in exactly one, also in the summer in
 * which one stage ends and the next has not begun; who has finished a stage with a choice behind it waits for the next.
 */
export type Stage =
  | 'belowSchoolAge'
  | 'preschool'
  | 'primary'
  | 'junior'
  | 'senior'
  | 'secondaryVocational'
  | 'higherEducation'
  | 'awaitingNext'
  | 'notInSchool';

/** 学段. */
export const Stage: z.ZodType<Stage, Stage> = choice('学段', 'stage of education', {
  belowSchoolAge: text('未到入园年龄', 'below pre-school age'),
  preschool: text('学前教育', 'pre-school'),
  primary: text('小学', 'primary school'),
  junior: text('初中', 'junior secondary school'),
  senior: text('普通高中', 'senior secondary school'),
  secondaryVocational: text('中等职业学校', 'secondary vocational school'),
  higherEducation: text('高等教育', 'higher education'),
  awaitingNext: text('已毕业，去向待核', 'finished a stage, the next one not yet known'),
  notInSchool: text('不在校', 'not in school'),
});

/** The stages at which aid is owed (资助学段), in their order. */
export const aidedStages = [
  'preschool',
  'primary',
  'junior',
  'senior',
  'secondaryVocational',
  'higherEducation',
] as const;
