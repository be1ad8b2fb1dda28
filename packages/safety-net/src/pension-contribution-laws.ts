import { nothing, text, type Law } from '@dzfp/core';
import type { ContributionParameters } from './contribution-parameters.ts';
import type { Contributor } from './model/contributor.ts';
import type { PensionContribution } from './pension-contribution.ts';

/** What holds of every contribution (guarantee G5). */
export const pensionContributionLaws: readonly Law<Contributor, PensionContribution, ContributionParameters>[] = [
  {
    id: 'lowest-tier-in-full',
    title: text('代缴即全额代缴最低档', 'who is paid for is paid the lowest tier in full'),
    holds: ({ parameters, result }) =>
      result.state.is('paidFor').not().or(result.paidFor.equals(parameters.lowestTier)),
  },
  {
    id: 'nothing-own-at-the-lowest-tier',
    title: text('选最低档的本人不缴费', 'at the lowest tier the person pays nothing'),
    holds: ({ facts, parameters, result }) =>
      facts.chosenTier
        .ifNone(parameters.lowestTier)
        .isAtMost(parameters.lowestTier)
        .not()
        .or(result.ownPayment.equals(nothing)),
  },
  {
    id: 'state-agrees',
    title: text('情形与金额一致', 'the state agrees with the amount'),
    holds: ({ parameters, result }) =>
      result.state.is('paidFor').choose(result.paidFor.equals(parameters.paidTier), result.paidFor.equals(nothing)),
  },
  {
    id: 'once-a-year',
    title: text('一人一年只代缴一次', 'a person is paid for once a year'),
    holds: ({ facts, result }) => facts.paidForThisYear.not().or(result.paidFor.equals(nothing)),
  },
  {
    id: 'paid-within-age',
    title: text('只为缴费年龄内的人代缴', 'only people of contributing age are paid for'),
    holds: ({ parameters, result }) => {
      const within = result.age.isAtLeast(parameters.fromAge).and(result.age.isBelow(parameters.belowAge));
      return result.paidFor.equals(nothing).or(within);
    },
  },
  {
    id: 'employees-are-covered',
    title: text('参加职工养老保险的算已覆盖', "whoever is in the employees' scheme counts as covered"),
    holds: ({ facts, result }) => facts.inEmployeesScheme.not().or(result.covered),
  },
];
