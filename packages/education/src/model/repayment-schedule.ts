import { choice, day, list, money, record, text, type Day, type Money, type Schema } from '@dzfp/core';
import type * as z from 'zod';

/** What happens on a day of the schedule (还款事项). */
export type RepaymentKind = 'drawing' | 'early' | 'due';

/** One day of the schedule: opening + drawn − principal = closing. */
export interface RepaymentRow {
  readonly on: Day;
  readonly kind: RepaymentKind;
  readonly opening: Money;
  readonly drawn: Money;
  readonly principal: Money;
  readonly stateInterest: Money;
  readonly studentInterest: Money;
  readonly closing: Money;
}

/** The whole schedule of a contract (还款计划) with its sums. */
export interface RepaymentSchedule {
  readonly lastDueOn: Day;
  readonly lent: Money;
  readonly repaid: Money;
  readonly stateInterest: Money;
  readonly studentInterest: Money;
  readonly rows: readonly RepaymentRow[];
}

const RepaymentKind: z.ZodType<RepaymentKind, RepaymentKind> = choice('还款事项', 'what happens', {
  drawing: text('发放', 'drawing'),
  early: text('提前还款', 'early repayment'),
  due: text('应还日', 'due'),
});

const RepaymentRow: Schema<RepaymentRow> = record<RepaymentRow>('还款明细', 'row of the schedule', {
  on: day('日期', 'day'),
  kind: RepaymentKind,
  opening: money('期初本金', 'opening principal'),
  drawn: money('发放本金', 'drawn'),
  principal: money('归还本金', 'principal repaid'),
  stateInterest: money('财政贴息', 'interest paid by the budget'),
  studentInterest: money('学生付息', 'interest paid by the student'),
  closing: money('期末本金', 'closing principal'),
});

/** 还款计划. */
export const RepaymentSchedule: Schema<RepaymentSchedule> = record<RepaymentSchedule>('还款计划', 'schedule', {
  lastDueOn: day('最后还款日', 'last day of repayment', { most: '2299-12-31' }),
  lent: money('贷款本金合计', 'lent'),
  repaid: money('归还本金合计', 'principal repaid'),
  stateInterest: money('财政贴息合计', 'interest paid by the budget'),
  studentInterest: money('学生付息合计', 'interest paid by the student'),
  rows: list('还款明细', 'rows', RepaymentRow, { most: 500 }),
});
