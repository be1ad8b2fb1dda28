import { choice, day, flag, record, text, type Day, type Schema, type Text } from '@dzfp/core';
import { houseGrade, type HouseGrade } from '@dzfp/core/model';
import { Actor } from './actor.ts';

/** What was done for a dwelling, when and by whom; null: not done, left out: not known. */
export interface DwellingActs {
  readonly on: Day;
  readonly screenedOn?: Day | null;
  readonly screenedBy?: Actor | null;
  readonly appraisedOn?: Day | null;
  readonly appraisedBy?: Actor | null;
  readonly grade?: HouseGrade;
  readonly renovatedOn?: Day | null;
  readonly renovatedBy?: Actor | null;
}
/** The act that is due next. */
export type NextAct = 'screening' | 'appraisal' | 'renovation' | 'none';
/** Which act comes next, and whether those done were done by whom they have to be, in their order. */
export interface ThreeActs {
  readonly next: NextAct;
  readonly rightActors: boolean;
  readonly inOrder: boolean;
  readonly flawed: boolean;
}

/** 下一步. */
export const NextAct: Schema<NextAct> = choice<Readonly<Record<NextAct, Text>>>('下一步', 'next act', {
  screening: text('排查', 'screening'),
  appraisal: text('鉴定', 'appraisal'),
  renovation: text('改造', 'renovation'),
  none: text('无', 'none'),
});
/** 住房安全三个环节. */
export const DwellingActs: Schema<DwellingActs> = record<DwellingActs>('住房安全三个环节', 'the three acts', {
  on: day('核查日期', 'day of the check'),
  screenedOn: day('排查日期', 'screened on').nullable().optional(),
  screenedBy: Actor.nullable().optional(),
  appraisedOn: day('鉴定日期', 'appraised on').nullable().optional(),
  appraisedBy: Actor.nullable().optional(),
  grade: houseGrade.optional(),
  renovatedOn: day('改造完成日期', 'renovated on').nullable().optional(),
  renovatedBy: Actor.nullable().optional(),
});
/** 三个环节核查结果. */
export const ThreeActs: Schema<ThreeActs> = record<ThreeActs>('三个环节核查结果', 'state of the three acts', {
  next: NextAct,
  rightActors: flag('实施主体正确', 'each act by whom it has to be'),
  inOrder: flag('先后顺序正确', 'in their order'),
  flawed: flag('环节有缺陷', 'the acts are flawed'),
});
