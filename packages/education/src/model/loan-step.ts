import { choice, text } from '@dzfp/core';
import type * as z from 'zod';

/** Where a student stands between being eligible and having the money (贷款办理环节). */
export type LoanStep =
  | 'notEligible'
  | 'notAsked'
  | 'doesNotWant'
  | 'notApplied'
  | 'awaitingDecision'
  | 'refused'
  | 'awaitingPayment'
  | 'paid';

/** 贷款办理环节. */
export const LoanStep: z.ZodType<LoanStep, LoanStep> = choice('贷款办理环节', 'step of the loan', {
  notEligible: text('不符合条件', 'not eligible'),
  notAsked: text('未询问意愿', 'was not asked'),
  doesNotWant: text('不需要贷款', 'does not want one'),
  notApplied: text('需要而未申请', 'wants one and has not applied'),
  awaitingDecision: text('待审批', 'waits for the decision'),
  refused: text('审批未通过', 'refused'),
  awaitingPayment: text('待发放', 'waits for the money'),
  paid: text('已发放', 'paid'),
});
