import { nothing, text, type Law } from '@dzfp/core';
import type { DibaoTopUp } from './dibao-top-up.ts';
import type { DibaoHousehold } from './model/dibao-household.ts';
import type { TopUpParameters } from './top-up-parameters.ts';
import { monthlyStandard } from './year-of-support.ts';

/** What holds of every payment of dibao, whatever the variant. */
export const dibaoTopUpLaws: readonly Law<DibaoHousehold, DibaoTopUp, TopUpParameters>[] = [
  {
    id: 'nothing-at-the-standard',
    title: text('收入达到标准即不发', 'nothing is paid from the standard on'),
    holds: ({ facts, parameters, result }) => {
      const heads = facts.members.minus(facts.tekunMembers);
      const needed = monthlyStandard(parameters, facts.series).times(heads).as('全户标准', 'standard of the household');
      return facts.monthlyIncome.isBelow(needed).or(result.topUp.equals(nothing));
    },
  },
  {
    id: 'reaches-the-standard',
    title: text('按户补差补足到标准', 'the difference lifts the household to the standard'),
    holds: ({ facts, parameters, result }) => {
      const heads = facts.members.minus(facts.tekunMembers);
      const needed = monthlyStandard(parameters, facts.series).times(heads).as('全户标准', 'standard of the household');
      return parameters.method
        .is('bands')
        .or(facts.propertyWithinLimits.not())
        .or(facts.monthlyIncome.plus(result.topUp).isAtLeast(needed));
    },
  },
  {
    id: 'nothing-with-property',
    title: text('财产不符合规定的不发', 'nothing is paid when the property is over the limits'),
    holds: ({ facts, result }) => facts.propertyWithinLimits.or(result.topUp.equals(nothing)),
  },
  {
    id: 'more-income-less-dibao',
    title: text('收入增加，低保金不增加', 'more income never brings more dibao'),
    fact: 'monthlyIncome',
    outcome: 'topUp',
    direction: 'falls',
  },
];
