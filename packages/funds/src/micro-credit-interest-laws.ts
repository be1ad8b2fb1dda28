import { nothing, text, type Law } from '@dzfp/core';
import type { InterestParameters } from './credit-parameters.ts';
import { cutInterest } from './interest-rounding.ts';
import type { LoanInterest, RunningLoan } from './model/running-loan.ts';

/** What holds of the subsidy of every loan. */
export const interestLaws: readonly Law<RunningLoan, LoanInterest, InterestParameters>[] = [
  {
    id: 'within-the-ceiling',
    title: text('贴息不超过额度上限本金的利息', 'the subsidy is at most the interest on the ceiling'),
    holds: ({ facts, parameters, result }) => {
      const days = parameters.ceiling.times(result.subsidisedDays);
      const most = days.times(facts.annualRate).round(cutInterest);
      return result.subsidy.isAtMost(most.dividedBy(parameters.dayBasis, { rounding: cutInterest, whenZero: nothing }));
    },
  },
  {
    id: 'never-above-the-interest',
    title: text('贴息不超过利息', 'the subsidy is at most the interest'),
    holds: ({ result }) => result.subsidy.isAtMost(result.interest),
  },
  {
    id: 'conserved',
    title: text('贴息与自付之和等于利息', 'subsidy and own interest add up to the interest'),
    holds: ({ result }) => result.subsidy.plus(result.ownInterest).equals(result.interest),
  },
  {
    id: 'stops-on-the-day-of-breach',
    title: text('违规当日起不贴息', 'from the day of the breach nothing is subsidised'),
    holds: ({ facts, result }) =>
      facts.breachOn.isNone.or(
        result.subsidisedUntil.isOnOrBefore(facts.breachOn.ifNone(facts.borrowedOn).orLater(facts.borrowedOn)),
      ),
  },
];
