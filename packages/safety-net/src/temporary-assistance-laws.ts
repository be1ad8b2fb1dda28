import { nothing, text, type Law } from '@dzfp/core';
import type { TemporaryNeed } from './model/temporary-need.ts';
import type { TemporaryAssistance } from './model/temporary-decision.ts';
import type { TemporaryParameters } from './temporary-parameters.ts';

/** What holds of every temporary assistance. */
export const temporaryAssistanceLaws: readonly Law<TemporaryNeed, TemporaryAssistance, TemporaryParameters>[] = [
  {
    id: 'within-its-ceiling',
    title: text('救助金额不超过封顶', 'the amount is at most the ceiling'),
    holds: ({ facts, parameters, result }) =>
      result.amount
        .equals(result.amount.atMost(parameters.ceiling.at(facts.hardship)))
        .and(result.amount.isAtMost(result.mostAmount)),
  },
  {
    id: 'never-below-the-least',
    title: text('救助金额不低于最低金额', 'the amount is at least the least amount'),
    holds: ({ result }) => result.amount.isAtLeast(result.leastAmount),
  },
  {
    id: 'paid-once',
    title: text('同一笔救助只付一次', 'the same help is paid once'),
    holds: ({ facts, result }) =>
      result.payable.equals(nothing).or(result.payable.plus(facts.paidInSettlement).equals(result.amount)),
  },
  {
    id: 'township-within-its-limit',
    title: text('乡镇只审批限额以内的救助', 'the township approves exactly what is within its limit'),
    holds: ({ parameters, result }) => {
      const small = result.amount.isAtMost(parameters.townshipLimit);
      const township = result.approver.is('township');
      return small.and(township).or(small.not().and(township.not()));
    },
  },
  {
    id: 'help-before-papers',
    title: text(
      '紧急的先救助后补手续，一般的先有手续',
      'urgent help comes before its papers, ordinary help after them',
    ),
    holds: ({ facts, result }) =>
      facts.urgent.choose(result.helpBy.isOnOrBefore(result.papersBy), result.papersBy.isOnOrBefore(result.helpBy)),
  },
  {
    id: 'follows-the-proposal',
    title: text('拟救助金额提高，救助金额不降低', 'a higher proposal never lowers the amount'),
    fact: 'proposed',
    outcome: 'amount',
    direction: 'rises',
    slope: 1,
  },
];
