import { choice, count, day, flag, record, text, type Count, type Day, type Schema, type Table } from '@dzfp/core';
import type * as z from 'zod';
import { LoanUse } from './loan-use.ts';

/** A loan on the day of a check. */
export interface CheckedLoan {
  readonly checkedOn: Day;
  readonly borrowedOn: Day;
  readonly dueOn: Day;
  readonly extendedTo?: Day | null;
  readonly repaidOn?: Day | null;
  /** What the check found the money used for. */
  readonly foundUse?: LoanUse;
  /** 户贷企用: a firm or platform has the money. */
  readonly usedByFirm?: boolean;
}

/** How far a loan has run. */
export type LoanStage = 'repaid' | 'running' | 'dueSoon' | 'overdue' | 'longOverdue' | 'seriouslyOverdue';

/** 贷款阶段. */
export const LoanStage: z.ZodType<LoanStage, LoanStage> = choice('贷款阶段', 'stage of the loan', {
  repaid: text('已结清', 'repaid'),
  running: text('正常', 'running'),
  dueSoon: text('即将到期', 'due soon'),
  overdue: text('逾期', 'overdue'),
  longOverdue: text('逾期较长', 'long overdue'),
  seriouslyOverdue: text('严重逾期', 'seriously overdue'),
});

/** What the check finds. */
export interface LoanStanding {
  readonly stage: LoanStage;
  readonly overdueDays: Count;
  readonly extensionTooLong: boolean;
  readonly useBroken: boolean;
  readonly throughFirm: boolean;
  /** A breach of the terms: from this day on the interest is not subsidised. */
  readonly breach: boolean;
}

/** When a loan counts as what. */
export interface StandingParameters {
  readonly dueSoonDays: Count;
  readonly longOverdueDays: Count;
  readonly seriouslyOverdueDays: Count;
  readonly longestExtensionMonths: Count;
  readonly useAllowed: Table<LoanUse, boolean>;
  readonly throughFirmForbidden: boolean;
}

/** 贷后检查. */
export const CheckedLoan: Schema<CheckedLoan> = record<CheckedLoan>('贷后检查', 'checked loan', {
  checkedOn: day('检查日期', 'day of the check'),
  borrowedOn: day('放款日', 'day of lending'),
  dueOn: day('到期日', 'due day'),
  extendedTo: day('展期到期日', 'extended to').nullable().optional(),
  repaidOn: day('结清日', 'day of repayment in full').nullable().optional(),
  foundUse: LoanUse.optional(),
  usedByFirm: flag('户贷企用', 'borrowed by the household, used by a firm').optional(),
});
/** 贷款状况. */
export const LoanStanding: Schema<LoanStanding> = record<LoanStanding>('贷款状况', 'standing of the loan', {
  stage: LoanStage,
  overdueDays: count('逾期天数', 'days overdue'),
  extensionTooLong: flag('展期超过规定', 'extended longer than allowed'),
  useBroken: flag('用途不符', 'used for what is not allowed'),
  throughFirm: flag('户贷企用', 'used by a firm'),
  breach: flag('违规', 'breach of the terms'),
});
