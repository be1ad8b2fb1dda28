import { choice, day, flag, money, record, text, type Day, type Money, type Schema } from '@dzfp/core';
import type * as z from 'zod';

/** The level of study for which a loan is taken (贷款学历层次). */
export type LoanLevel = 'undergraduate' | 'graduate';

/** 贷款学历层次. */
export const LoanLevel: z.ZodType<LoanLevel, LoanLevel> = choice('贷款学历层次', 'level of study', {
  undergraduate: text('本专科生', 'undergraduate'),
  graduate: text('研究生', 'graduate'),
});

/** How an application was decided (审批结果). */
export type LoanDecision = 'granted' | 'refused';

/** 审批结果. */
export const LoanDecision: z.ZodType<LoanDecision, LoanDecision> = choice('审批结果', 'decision', {
  granted: text('同意', 'granted'),
  refused: text('不同意', 'refused'),
});

/** The loan of a student for one school year, as far as it has gone (助学贷款办理). */
export interface LoanCase {
  readonly on: Day;
  readonly level: LoanLevel;
  readonly graduatesOn: Day;
  /** Of this place of origin, enrolled in a university and from a household in hardship. */
  readonly originHere: boolean;
  readonly enrolled: boolean;
  readonly inHardship: boolean;
  /** Whether somebody has asked the student at all; who was not asked is a gap. */
  readonly asked?: boolean;
  readonly wants?: boolean;
  /** Tuition and lodging of the school year that the loan is to cover. */
  readonly needed?: Money;
  readonly appliedOn?: Day | null;
  readonly decision?: LoanDecision | null;
  readonly granted?: Money;
  readonly paidOn?: Day | null;
}

/** 助学贷款办理. */
export const LoanCase: Schema<LoanCase> = record<LoanCase>('助学贷款办理', 'student loan on its way', {
  on: day('查询日', 'day asked about'),
  level: LoanLevel,
  graduatesOn: day('预计毕业日', 'day on which the programme ends'),
  originHere: flag('户籍在本地', 'of this place of origin'),
  enrolled: flag('高校在读', 'enrolled in a university'),
  inHardship: flag('家庭经济困难', 'household in hardship'),
  asked: flag('已询问贷款意愿', 'asked about a loan').optional(),
  wants: flag('有贷款意愿', 'wants a loan').optional(),
  needed: money('学费和住宿费', 'tuition and lodging').optional(),
  appliedOn: day('申请日', 'applied on').nullable().optional(),
  decision: LoanDecision.nullable().optional(),
  granted: money('审批金额', 'granted').optional(),
  paidOn: day('发放日', 'paid on').nullable().optional(),
});
