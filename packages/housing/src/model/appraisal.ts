import { count, day, flag, list, record, type Count, type Day, type Schema } from '@dzfp/core';
import { houseGrade, type HouseGrade } from '@dzfp/core/model';
import { Finding } from './finding.ts';

/** An appraisal (鉴定) of one dwelling. */
export interface Appraisal {
  readonly on: Day;
  /** Whether a qualified body appraised it; what a screening in the village found is no grade. */
  readonly byQualifiedBody?: boolean;
  /** 整幢危险: what the appraiser judged of the whole, before anything was counted. */
  readonly judgedWhole?: boolean;
  readonly findings: readonly Finding[];
}
/** The grade, and the counts that it follows from. */
export interface DwellingGrade {
  readonly grade: HouseGrade;
  readonly dangerousMembers: Count;
  readonly dangerousInMain: Count;
}
/** 房屋鉴定. */
export const Appraisal: Schema<Appraisal> = record<Appraisal>('房屋鉴定', 'appraisal', {
  on: day('鉴定日期', 'appraised on'),
  byQualifiedBody: flag('由合格机构鉴定', 'appraised by a qualified body').optional(),
  judgedWhole: flag('定性判断为整幢危险', 'judged dangerous as a whole').optional(),
  findings: list('构件鉴定结果', 'findings', Finding, { most: 200 }),
});
/** 危房等级. */
export const DwellingGrade: Schema<DwellingGrade> = record<DwellingGrade>('危房等级', 'dwelling grade', {
  grade: houseGrade,
  dangerousMembers: count('危险构件数', 'dangerous members'),
  dangerousInMain: count('主体结构危险构件数', 'dangerous members of the main structure'),
});
