import {
  choice,
  count,
  day,
  definePolicy,
  flag,
  label,
  money,
  nothing,
  record,
  text,
  type Count,
  type Day,
  type Money,
  type Policy,
  type Schema,
} from '@dzfp/core';
import { povertyStatus, workPoints2019, type PovertyStatus } from '@dzfp/core/model';
import type * as z from 'zod';
import { creditDelegations, creditParameters, type CreditParameters } from './credit-parameters.ts';
import { microCreditAssessment } from './micro-credit-assessment.ts';
import { microCreditExamples } from './micro-credit-examples.ts';
import { LoanUse } from './model/loan-use.ts';
import { microCreditTerms } from './sources.ts';

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

const CreditReason: z.ZodType<CreditReason, CreditReason> = choice('理由', 'reason', {
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

const CreditApplication: Schema<CreditApplication> = record<CreditApplication>('小额信贷申请', 'application', {
  appliedOn: day('申请日期', 'day of the application'),
  status: povertyStatus,
  borrowerBornOn: day('借款人出生日期', "borrower's birth date").optional(),
  amount: money('申请金额', 'amount applied for', { most: '10000000.00' }).optional(),
  months: count('申请期限（月）', 'months applied for', { most: 600 }).optional(),
  use: LoanUse.optional(),
  creditworthy: flag('评级授信通过', 'found creditworthy').optional(),
  outstanding: money('尚欠本金', 'principal outstanding', { most: '10000000.00' }).optional(),
});
const MicroCredit: Schema<MicroCredit> = record<MicroCredit>('扶贫小额信贷', 'micro-credit', {
  eligible: flag('符合条件', 'eligible'),
  reason: CreditReason,
  room: money('剩余额度', 'room below the ceiling'),
  lendable: money('可贷金额', 'may be lent'),
});

/**
 * 扶贫小额信贷 (clause 2.3): a registered household borrows for its own production, without mortgage or guarantor, up to the ceiling
 * of all its loans together and the longest term.
 *
 * @source S0 S35
 */
export const microCredit: Policy<'funds/micro-credit', CreditApplication, MicroCredit, CreditParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'funds/micro-credit',
    clauses: ['2.3'],
    title: text('扶贫小额信贷', 'Household micro-credit'),
    summary: text(
      '建档立卡户搞生产可以申请免抵押、免担保的小额贷款，财政贴息。',
      'A registered household may borrow for its own production without mortgage or guarantor; the budget pays the interest.',
    ),
    subject: 'household',
    authority: text('扶贫办、财政局与承办银行', 'poverty-alleviation office, finance bureau and the lending bank'),
    papers: [
      text('身份证', 'identity card'),
      text('扶贫手册', 'poverty-alleviation handbook'),
      text('贷款申请书', 'application'),
    ],
    timeLimit: text('未见来源', 'no source was found'),
    level: text('县', 'county'),
    sources: [workPoints2019, microCreditTerms],
    interactions: [
      {
        with: 'funds/micro-credit-interest',
        what: text('放款后按日贴息', 'once lent, the interest is subsidised day by day'),
      },
      { with: 'funds/loan-standing', what: text('用途不符即停止贴息', 'a use that is not allowed ends the subsidy') },
    ],
    input: CreditApplication,
    output: MicroCredit,
    parameters: creditParameters,
    on: 'appliedOn',
    formula: (household, p) => {
      const age = household.borrowerBornOn.wholeYearsUntil(household.appliedOn).as('周岁', 'age');
      const ofAge = age.isAtLeast(p.leastAge).and(age.isAtMost(p.mostAge)).as('年龄符合', 'of the ages');
      const inForce = household.status.is('liftedWithoutPolicy').not().as('享受政策', 'policies in force');
      const allowed = p.useAllowed.at(household.use).as('用途允许', 'the use is allowed');
      const longest = p.longestMonths.atMost(p.nationalLongestMonths).as('最长期限', 'longest term');
      const inTerm = household.months.isAtMost(longest).as('期限符合', 'within the term');
      const ceiling = p.ceiling.atMost(p.nationalCeiling).as('额度上限', 'ceiling');
      const room = ceiling.minus(household.outstanding).atLeast(nothing).as('剩余额度', 'room below the ceiling');
      const hasRoom = room.isAbove(nothing).as('尚有额度', 'there is room');
      const reason = (name: CreditReason): ReturnType<typeof label<CreditReason>> => label(CreditReason, name);
      const byTerm = inTerm
        .choose(hasRoom.choose(reason('eligible'), reason('ceiling')), reason('term'))
        .as('期限和额度', 'by term and ceiling');
      const byCredit = household.creditworthy.choose(byTerm, reason('credit')).as('授信', 'by credit');
      const byUse = ofAge
        .choose(allowed.choose(byCredit, reason('use')), reason('age'))
        .as('年龄和用途', 'by age and use');
      const decided = inForce.choose(byUse, reason('policiesEnded')).as('理由', 'reason');
      const eligible = decided.is('eligible').as('符合条件', 'eligible');
      return { eligible, reason: decided, room, lendable: eligible.choose(household.amount.atMost(room), nothing) };
    },
    delegations: creditDelegations,
    assessment: microCreditAssessment,
    laws: [
      {
        id: 'never-above-the-ceiling',
        title: text('放款后的本金不超过额度上限', 'with what is lent the principal stays within the ceiling'),
        holds: ({ facts, parameters, result }) =>
          result.lendable
            .equals(nothing)
            .or(facts.outstanding.plus(result.lendable).isAtMost(parameters.nationalCeiling)),
      },
      {
        id: 'nothing-without-eligibility',
        title: text('不符合条件的不放款', 'nothing is lent to who is not eligible'),
        holds: ({ result }) => result.eligible.or(result.lendable.equals(nothing)),
      },
      {
        id: 'more-debt-less-room',
        title: text('欠得越多，剩余额度越小', 'the more is outstanding, the less room is left'),
        fact: 'outstanding',
        outcome: 'room',
        direction: 'falls',
        slope: 1,
      },
    ],
    examples: microCreditExamples,
  });
