import { count, flag, freeText, list, record, type Count, type Schema } from '@dzfp/core';
import { CaseStanding } from '@dzfp/core/deadline';
import { Risk } from './risk-case.ts';

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
