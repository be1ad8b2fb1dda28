import { day, record, type Day, type Schema } from '@dzfp/core';
import { inSchool, type InSchool } from '@dzfp/core/model';

/** What is on file of somebody's schooling (就学记录): the grade, and the day on which it was recorded. */
export interface SchoolRecord {
  readonly on: Day;
  readonly bornOn: Day;
  readonly grade?: InSchool;
  readonly recordedOn?: Day;
  /** The day on which a university programme ends; no grade of the register says it. */
  readonly graduatesOn?: Day;
}

/** 就学记录. */
export const SchoolRecord: Schema<SchoolRecord> = record<SchoolRecord>('就学记录', 'school record', {
  on: day('查询日', 'day asked about'),
  bornOn: day('出生日期', 'birth date'),
  grade: inSchool.optional(),
  recordedOn: day('年级登记日', 'day on which the grade was recorded').optional(),
  graduatesOn: day('高校预计毕业日', 'day on which the university programme ends').optional(),
});
