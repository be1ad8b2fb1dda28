import { definePolicy, label, nothing, text, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { creditDelegations, creditParameters, type CreditParameters } from './credit-parameters.ts';
import { microCreditAssessment } from './micro-credit-assessment.ts';
import { microCreditExamples } from './micro-credit-examples.ts';
import { microCreditTerms } from './sources.ts';
import { CreditApplication, CreditReason, MicroCredit } from './model/credit-application.ts';

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
