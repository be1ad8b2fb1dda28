import { count, day, flag, list, record, type Count, type Day, type Schema } from '@dzfp/core';
import { houseGrade, type HouseGrade } from '@dzfp/core/model';
import { Duty } from './duty.ts';
import { Ending } from './ending.ts';
import { Grade } from './grade.ts';
import { RenovationCase } from './renovation-case.ts';

/** A household's dwelling as the appraisal found it, and what was done about it. */
export interface DangerousDwelling {
  readonly on: Day;
  /** The grade before any renovation. */
  readonly grade?: HouseGrade;
  readonly cases: readonly RenovationCase[];
  readonly ending?: Ending;
  /** The grade of the dwelling in which the household lives instead; null: there is none. */
  readonly otherGrade?: Grade | null;
}
/** How the duty stands. */
export interface RenovationDuty {
  readonly duty: Duty;
  /** Open and accepted cases and lawful endings; a dangerous dwelling has exactly one. */
  readonly grounds: Count;
  /** Whether the promise 危房必改 is broken for this household. */
  readonly breach: boolean;
}

/** 农户住房. */
export const DangerousDwelling: Schema<DangerousDwelling> = record<DangerousDwelling>('农户住房', 'dwelling', {
  on: day('核查日期', 'day of the check'),
  grade: houseGrade.optional(),
  cases: list('改造任务', 'renovation cases', RenovationCase, { most: 20 }),
  ending: Ending.optional(),
  otherGrade: Grade.nullable().optional(),
});
/** 危房改造义务. */
export const RenovationDuty: Schema<RenovationDuty> = record<RenovationDuty>('危房改造义务', 'duty to renovate', {
  duty: Duty,
  grounds: count('有效任务和保障方式数', 'valid cases and endings'),
  breach: flag('应改未改', 'the duty is broken'),
});
