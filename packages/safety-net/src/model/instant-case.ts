import { day, flag, freeText, record, type Day, type Schema } from '@dzfp/core';
import { CaseStanding, type SpecialDay, type TermRecord } from '@dzfp/core/deadline';

/** A hardship that appeared, and what was done about it; null: not yet, left out: not known. */
export interface InstantCase {
  readonly case: string;
  readonly checkedOn: Day;
  readonly appearedOn?: Day;
  readonly includedOn?: Day | null;
  readonly helpedOn?: Day | null;
}

/** How the case stands on the day of the check. */
export interface InstantHelp {
  readonly clock: CaseStanding;
  /** Whether a step is known to be or to have been late; what is not known is no breach, and the clock says so. */
  readonly late: boolean;
}

/** The set times of the two steps, and the days that differ from the week. None was found for Dezhou. */
export interface InstantParameters {
  readonly include: TermRecord;
  readonly help: TermRecord;
  readonly calendar: readonly SpecialDay[];
}

/** Room is left after the last day of a case, since its deadlines are days too. */
const within = { most: '2098-12-31' } as const;

/** 即时帮扶个案. */
export const InstantCase: Schema<InstantCase> = record<InstantCase>('即时帮扶个案', 'case of instant help', {
  case: freeText('个案编号', 'case'),
  checkedOn: day('核查日期', 'day of the check', within),
  appearedOn: day('发现日期', 'appeared on', within).optional(),
  includedOn: day('纳入日期', 'included on', within).nullable().optional(),
  helpedOn: day('帮扶日期', 'helped on', within).nullable().optional(),
});

/** 即时帮扶进度. */
export const InstantHelp: Schema<InstantHelp> = record<InstantHelp>('即时帮扶进度', 'standing of instant help', {
  clock: CaseStanding,
  late: flag('已知有步骤逾期', 'a step is known to be late'),
});
