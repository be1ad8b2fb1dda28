import { choice, day, freeText, list, record, text, type Day, type Schema, type Text } from '@dzfp/core';

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
