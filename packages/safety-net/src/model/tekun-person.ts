import { day, flag, record, type Day, type Schema } from '@dzfp/core';
import { CareGrade } from './care-grade.ts';
import { Series } from './series.ts';

/** A person in extreme difficulty (特困人员): a civil-affairs status, held with or without the register. */
export interface TekunPerson {
  readonly decidedOn: Day;
  readonly series: Series;
  readonly tekun?: boolean;
  /** 集中供养, against support at home. */
  readonly inInstitution?: boolean;
  readonly careGrade?: CareGrade;
}

/** 特困人员. */
export const TekunPerson: Schema<TekunPerson> = record<TekunPerson>('特困人员', 'person in extreme difficulty', {
  decidedOn: day('核定日期', 'day of the decision'),
  series: Series,
  tekun: flag('认定为特困人员', 'recognised as tekun').optional(),
  inInstitution: flag('集中供养', 'supported in an institution').optional(),
  careGrade: CareGrade.optional(),
});
