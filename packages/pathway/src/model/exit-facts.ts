import { count, day, flag, money, record, type Count, type Day, type Money, type Schema } from '@dzfp/core';
import { houseGrade, type HouseGrade } from '@dzfp/core/model';

/** What an exit of a household is judged by, item by item. What is left out was not verified: it never passes. */
export interface ExitFacts {
  readonly assessedOn: Day;
  /** Persons of the household in the register. */
  readonly members: Count;
  /** Stable net income of the household in the income year; negative in a year of loss. */
  readonly stableNetIncome?: Money;
  readonly enoughFood?: boolean;
  readonly enoughClothing?: boolean;
  readonly safeWater?: boolean;
  /** Whether no child of school age is out of school for poverty. */
  readonly nobodyOutOfSchool?: boolean;
  readonly allInBasicInsurance?: boolean;
  readonly allInCriticalIllness?: boolean;
  /** Whether all are recognised for medical assistance: it is no insurance, nobody enrols. */
  readonly allRecognisedForAssistance?: boolean;
  readonly clinicInReach?: boolean;
  readonly houseGrade?: HouseGrade;
  /** Whether the household lives in another dwelling that is safe. */
  readonly livesSafelyElsewhere?: boolean;
  /** Whether the household accepts the exit with its signature. */
  readonly householdAccepts?: boolean;
}

const signed = { least: '-100000000000.00', most: '100000000000.00' };

/** 退出评估事实. */
export const ExitFacts: Schema<ExitFacts> = record<ExitFacts>('退出评估事实', 'facts of an exit', {
  assessedOn: day('评估日期', 'assessed on'),
  members: count('建档立卡登记人口', 'persons in the register', { least: 1, most: 50 }),
  stableNetIncome: money('家庭稳定纯收入', 'stable net income of the household', signed).optional(),
  enoughFood: flag('不愁吃', 'food without worry').optional(),
  enoughClothing: flag('不愁穿', 'clothing without worry').optional(),
  safeWater: flag('饮水安全', 'safe drinking water').optional(),
  nobodyOutOfSchool: flag('无因贫失学辍学', 'nobody out of school for poverty').optional(),
  allInBasicInsurance: flag('全员参加基本医保', 'all in basic insurance').optional(),
  allInCriticalIllness: flag('全员参加大病保险', 'all in critical-illness insurance').optional(),
  allRecognisedForAssistance: flag('全员认定医疗救助资格', 'all recognised for medical assistance').optional(),
  clinicInReach: flag('当地有就医服务点', 'a local place of care exists').optional(),
  houseGrade: houseGrade.optional(),
  livesSafelyElsewhere: flag('另有安全住房居住', 'lives in another safe dwelling').optional(),
  householdAccepts: flag('本户认可退出', 'the household accepts').optional(),
});
