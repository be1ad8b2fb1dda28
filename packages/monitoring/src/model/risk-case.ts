import {
  choice,
  count,
  day,
  flag,
  freeText,
  list,
  record,
  text,
  type Count,
  type Day,
  type Schema,
  type Text,
} from '@dzfp/core';
import { CaseStanding, type SpecialDay, type TermRecord } from '@dzfp/core/deadline';

/** 致贫返贫风险. */
export type Risk = 'income' | 'school' | 'illness' | 'house' | 'water' | 'disaster' | 'employment' | 'other';

/** One case of a household and a risk. Null: not yet; left out: not known. */
export interface RiskCase {
  readonly case: string;
  readonly household: string;
  readonly risk: Risk;
  readonly appearedOn?: Day;
  readonly checkedOn?: Day | null;
  readonly includedOn?: Day | null;
  readonly helpedOn?: Day | null;
  /** 风险消除或不予纳入的日期. */
  readonly closedOn?: Day | null;
}

/** The cases of a place on a day. */
export interface CaseBook {
  readonly asOf: Day;
  readonly cases: readonly RiskCase[];
}

/** How a case stands. The clock of a closed one stands at its end. */
export interface CaseProgress {
  readonly case: string;
  readonly household: string;
  readonly risk: Risk;
  /** Left out while it is not known whether it was closed. */
  readonly open?: boolean;
  readonly clock: CaseStanding;
}

/** All cases with what is late. Whether a step is overdue in an open case is left out while unknown. */
export interface CaseReport {
  readonly cases: readonly CaseProgress[];
  readonly late: readonly LateCase[];
  readonly checkOverdue?: boolean;
  readonly includeOverdue?: boolean;
  readonly helpOverdue?: boolean;
}

/** A step that is or was late, done or not; whose it is stands in the clock of its case. */
export interface LateCase {
  readonly case: string;
  readonly step: string;
  /** 逾期天数, counted as the term counts. */
  readonly days: Count;
}

/** The set times of the steps. */
export interface CaseParameters {
  readonly check: TermRecord;
  readonly include: TermRecord;
  readonly help: TermRecord;
  readonly calendar: readonly SpecialDay[];
}

export const Risk: Schema<Risk> = choice<Readonly<Record<Risk, Text>>>('风险', 'risk', {
  income: text('收入下降', 'loss of income'),
  school: text('失学辍学', 'dropping out of school'),
  illness: text('因病支出', 'cost of illness'),
  house: text('住房不安全', 'unsafe house'),
  water: text('饮水不安全', 'unsafe water'),
  disaster: text('灾害意外', 'disaster or accident'),
  employment: text('失业', 'loss of work'),
  other: text('其他', 'other'),
});
/** Set times are added to it: what follows must still be a day. */
const lastDay = { most: '2099-12-31' };
const step = (zh: string, en: string): ReturnType<ReturnType<Schema<Day>['nullable']>['optional']> =>
  day(zh, en, lastDay).nullable().optional();
const RiskCase: Schema<RiskCase> = record<RiskCase>('风险个案', 'case', {
  case: freeText('个案编号', 'number of the case', { most: 40 }),
  household: freeText('户编号', 'number of the household', { most: 32 }),
  risk: Risk,
  appearedOn: day('发现日期', 'appeared on', lastDay).optional(),
  checkedOn: step('核查日期', 'checked on'),
  includedOn: step('纳入日期', 'included on'),
  helpedOn: step('帮扶落实日期', 'helped on'),
  closedOn: step('结案日期', 'closed on'),
});
export const CaseBook: Schema<CaseBook> = record<CaseBook>('个案台账', 'book of cases', {
  asOf: day('统计日期', 'as of', lastDay),
  cases: list('个案', 'cases', RiskCase, { most: 200_000 }),
});
const CaseProgress: Schema<CaseProgress> = record<CaseProgress>('个案进度', 'progress of a case', {
  case: freeText('个案编号', 'number of the case'),
  household: freeText('户编号', 'number of the household'),
  risk: Risk,
  open: flag('未结案', 'open').optional(),
  clock: CaseStanding,
});
const LateCase: Schema<LateCase> = record<LateCase>('逾期步骤', 'late step', {
  case: freeText('个案编号', 'number of the case'),
  step: freeText('步骤', 'step'),
  days: count('逾期天数', 'days late'),
});
export const CaseReport: Schema<CaseReport> = record<CaseReport>('核查帮扶情况', 'report of the cases', {
  cases: list('各个案', 'cases', CaseProgress, { most: 200_000 }),
  late: list('逾期步骤', 'late steps', LateCase, { most: 600_000 }),
  checkOverdue: flag('入户核查逾期', 'a check is overdue').optional(),
  includeOverdue: flag('研判纳入逾期', 'an inclusion is overdue').optional(),
  helpOverdue: flag('帮扶落实逾期', 'help is overdue').optional(),
});
