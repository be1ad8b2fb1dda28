import { day, flag, money, record, type Day, type Money, type Schema } from '@dzfp/core';
import { civilAffairsCategory, type CivilAffairsCategory } from '@dzfp/core/model';
import { AidTier } from './aid-tier.ts';
import { Degree } from './degree.ts';
import { Scholarship } from './scholarship.ts';
import { Stage } from './stage.ts';

/** A pupil for whom the aid of one school year is asked (受助学生). What is not on file is left out: unknown boarding is not "no". */
export interface AidedPupil {
  readonly on: Day;
  readonly stage: Stage;
  readonly registered?: boolean;
  readonly civilAffairs?: CivilAffairsCategory;
  readonly disabled?: boolean;
  readonly boards?: boolean;
  readonly tier?: AidTier;
  /** What the school charges for the school year: care fee, tuition. */
  readonly tuition?: Money;
  readonly degree?: Degree;
  /** Whether the student enters a university in this school year. */
  readonly newStudent?: boolean;
  readonly scholarship?: Scholarship;
  /** What has been paid of this school year's aid, and waived of its tuition. */
  readonly paid?: Money;
}

/** 受助学生. */
export const AidedPupil: Schema<AidedPupil> = record<AidedPupil>('受助学生', 'pupil to be aided', {
  on: day('日期', 'day'),
  stage: Stage,
  registered: flag('建档立卡且享受政策', 'registered poor with policies in force').optional(),
  civilAffairs: civilAffairsCategory.optional(),
  disabled: flag('残疾学生', 'disabled').optional(),
  boards: flag('寄宿', 'boards at school').optional(),
  tier: AidTier.optional(),
  tuition: money('学年收费', 'charged for the school year').optional(),
  degree: Degree.optional(),
  newStudent: flag('当年入学新生', 'enters a university this year').optional(),
  scholarship: Scholarship.optional(),
  paid: money('本学年已发放和减免', 'paid and waived for this school year').optional(),
});
