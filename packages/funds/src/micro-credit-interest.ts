import { definePolicy, number, nothing, text, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { interestParameters, type InterestParameters } from './credit-parameters.ts';
import { cutInterest } from './interest-rounding.ts';
import { interestLaws } from './micro-credit-interest-laws.ts';
import { microCreditInterestExamples } from './micro-credit-interest-examples.ts';
import { microCreditTerms } from './sources.ts';
import { RunningLoan, LoanInterest } from './model/running-loan.ts';

/**
 * 小额信贷贴息 (clause 2.3): interest is counted by the sum of principal and days (积数计息). The budget pays it for the principal below
 * the ceiling, for each day before the due day, the longest term, full repayment, and the day of a breach, whichever is first.
 *
 * @source S0 S35
 */
export const microCreditInterest: Policy<'funds/micro-credit-interest', RunningLoan, LoanInterest, InterestParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'funds/micro-credit-interest',
    clauses: ['2.3'],
    title: text('小额信贷贴息', 'Interest subsidy of micro-credit'),
    summary: text(
      '额度以内的贷款按日贴息；违规使用的，从违规当日起停止。',
      'Interest below the ceiling is paid by the budget day by day; from the day of a breach it is not.',
    ),
    subject: 'household',
    authority: text('扶贫办、财政局', 'poverty-alleviation office and finance bureau'),
    papers: [text('借款合同', 'loan contract'), text('利息清单', 'statement of interest')],
    timeLimit: text('按季或按年结息；未见来源', 'settled by quarter or year; no source was found'),
    level: text('县', 'county'),
    sources: [workPoints2019, microCreditTerms],
    interactions: [
      { with: 'funds/micro-credit', what: text('同一个额度上限', 'the same ceiling') },
      { with: 'pathway/net-income', what: text('贴息不是家庭收入', 'the subsidy is no income of the household') },
    ],
    input: RunningLoan,
    output: LoanInterest,
    parameters: interestParameters,
    on: 'countedOn',
    requires: [
      {
        id: 'spans-not-turned',
        fields: ['spans'],
        rule: text('本金时段的止日不早于起日', 'a span does not end before it begins'),
        holds: ({ spans }) => spans.all((each) => each.from.isOnOrBefore(each.until)),
      },
      {
        id: 'counted-after-lending',
        fields: ['countedOn', 'borrowedOn'],
        rule: text('计息截止日不早于放款日', 'interest is not counted to a day before the lending'),
        holds: ({ countedOn, borrowedOn }) => borrowedOn.isOnOrBefore(countedOn),
      },
    ],
    formula: (loan, p) => {
      const ended = loan.countedOn.orEarlier(loan.repaidOn.ifNone(loan.countedOn)).as('计息止日', 'interest until');
      const extended = loan.extendedTo.ifNone(loan.dueOn).as('展期后到期日', 'due day with its extension');
      const due = p.extensionSubsidised
        .choose(extended.orLater(loan.dueOn), loan.dueOn)
        .as('贴息到期日', 'due day that is subsidised');
      const longest = loan.borrowedOn
        .plusMonths(p.longestMonths, 'lastDay')
        .as('最长期限止日', 'end of the longest term');
      const regular = ended.orEarlier(due.orEarlier(longest)).as('正常贴息止日', 'subsidised until, without a breach');
      const breach = loan.breachOn.ifNone(regular).as('违规日', 'day of the breach');
      const until = regular.orEarlier(breach).orLater(loan.borrowedOn).as('贴息止日', 'subsidised until');
      const days = loan.borrowedOn.daysUntil(until).as('贴息天数', 'subsidised days');
      const room = p.ceiling
        .minus(loan.otherSubsidised)
        .atLeast(nothing)
        .as('可贴息本金', 'principal that may be subsidised');
      const all = loan.spans
        .sum((each) => {
          const last = each.until.orEarlier(ended).as('时段止日', 'end of the span');
          const first = each.from.orLater(loan.borrowedOn).as('时段起日', 'begin of the span');
          return each.principal.times(first.daysUntil(last).atLeast(number(0)).as('计息天数', 'days'));
        })
        .as('积数', 'sum of principal and days');
      const within = loan.spans
        .sum((each) => {
          const last = each.until.orEarlier(until).as('时段贴息止日', 'subsidised until, in the span');
          const first = each.from.orLater(loan.borrowedOn).as('时段起日', 'begin of the span');
          const counted = first.daysUntil(last).atLeast(number(0)).as('贴息天数', 'days');
          const subsidised = each.principal.atMost(room).as('贴息本金', 'subsidised principal');
          return subsidised.times(counted);
        })
        .as('各时段贴息积数', 'of the spans')
        .atMost(room.times(days))
        .as('贴息积数', 'sum of subsidised principal and days');
      const ofYear = all
        .times(loan.annualRate)
        .round(cutInterest)
        .as('积数利息', 'interest of the sum for a year each');
      const subsidisedOfYear = within
        .times(loan.annualRate)
        .times(p.subsidisedShare)
        .round(cutInterest)
        .as('贴息积数利息', 'subsidised interest of the sum');
      const interest = ofYear
        .dividedBy(p.dayBasis, { rounding: cutInterest, whenZero: nothing })
        .as('利息', 'interest');
      const subsidy = subsidisedOfYear
        .dividedBy(p.dayBasis, { rounding: cutInterest, whenZero: nothing })
        .as('贴息', 'subsidy');
      return {
        subsidisedUntil: until,
        subsidisedDays: days,
        interest,
        subsidy,
        ownInterest: interest.minus(subsidy),
        stoppedByBreach: breach.isBefore(regular),
      };
    },
    laws: interestLaws,
    examples: microCreditInterestExamples,
  });
