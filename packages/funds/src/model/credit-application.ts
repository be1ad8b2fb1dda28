import {
  choice,
  count,
  day,
  flag,
  money,
  record,
  text,
  type Count,
  type Day,
  type Money,
  type Schema,
} from '@dzfp/core';
import { povertyStatus, type PovertyStatus } from '@dzfp/core/model';
import type * as z from 'zod';
import { LoanUse } from './loan-use.ts';

/** A registered household that applies for a micro-credit. */
export interface CreditApplication {
  readonly appliedOn: Day;
  readonly status: PovertyStatus;
  readonly borrowerBornOn?: Day;
  readonly amount?: Money;
  readonly months?: Count;
  readonly use?: LoanUse;
  /** 评级授信: the bank found the household creditworthy. */
  readonly creditworthy?: boolean;
  readonly outstanding?: Money;
}

/** The first reason that decides. */
export type CreditReason = 'eligible' | 'policiesEnded' | 'age' | 'use' | 'credit' | 'term' | 'ceiling';

/** 理由. */
export const CreditReason: z.ZodType<CreditReason, CreditReason> = choice('理由', 'reason', {
  eligible: text('符合条件', 'the conditions are met'),
  policiesEnded: text('脱贫不享受政策', 'policies of the household have ended'),
  age: text('年龄不符', 'outside the ages'),
  use: text('用途不符', 'a use that is not allowed'),
  credit: text('评级授信未通过', 'not found creditworthy'),
  term: text('期限过长', 'the term is too long'),
  ceiling: text('额度已用完', 'the ceiling is used up'),
});

/** Whether the household may borrow, and how much. */
export interface MicroCredit {
  readonly eligible: boolean;
  readonly reason: CreditReason;
  /** What is left below the ceiling. */
  readonly room: Money;
  /** What may be lent of what is applied for. */
  readonly lendable: Money;
}

/** 小额信贷申请. */
export const CreditApplication: Schema<CreditApplication> = record<CreditApplication>('小额信贷申请', 'application', {
  appliedOn: day('申请日期', 'day of the application'),
  status: povertyStatus,
  borrowerBornOn: day('借款人出生日期', "borrower's birth date").optional(),
  amount: money('申请金额', 'amount applied for', { most: '10000000.00' }).optional(),
  months: count('申请期限（月）', 'months applied for', { most: 600 }).optional(),
  use: LoanUse.optional(),
  creditworthy: flag('评级授信通过', 'found creditworthy').optional(),
  outstanding: money('尚欠本金', 'principal outstanding', { most: '10000000.00' }).optional(),
});
/** 扶贫小额信贷. */
export const MicroCredit: Schema<MicroCredit> = record<MicroCredit>('扶贫小额信贷', 'micro-credit', {
  eligible: flag('符合条件', 'eligible'),
  reason: CreditReason,
  room: money('剩余额度', 'room below the ceiling'),
  lendable: money('可贷金额', 'may be lent'),
});
