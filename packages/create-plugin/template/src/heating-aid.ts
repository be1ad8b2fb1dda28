import { definePolicy, money, nothing, parameter, rate, record, rounding, text } from '@dzfp/core';
import type { Money, Policy, Rate, Schema } from '@dzfp/core';
import { heatingAidExamples } from './heating-aid-examples.ts';

/** What a household paid for heating in a winter. */
export interface Heating {
  readonly cost: Money;
}
/** What it is owed. */
export interface HeatingAid {
  readonly aid: Money;
  readonly ownPayment: Money;
}
/** What the law leaves to be set: no number stands in the formula. */
export interface HeatingParameters {
  readonly share: Rate;
  readonly ceiling: Money;
}

const Heating: Schema<Heating> = record<Heating>('取暖费', 'heating', {
  cost: money('取暖费', 'cost of heating', { most: '100000.00' }),
});
const HeatingAid: Schema<HeatingAid> = record<HeatingAid>('取暖补助', 'heating aid', {
  aid: money('补助金', 'aid'),
  ownPayment: money('自付', 'own payment'),
});

/** 取暖补助: a share of the cost of heating, up to a ceiling. Made up: put your own policy in its place. */
export const heatingAid: Policy<'my-plugin/heating-aid', Heating, HeatingAid, HeatingParameters> = definePolicy({
  id: 'my-plugin/heating-aid',
  clauses: ['8.2'],
  title: text('取暖补助', 'Heating aid'),
  summary: text('按取暖费的比例补助，不超过上限。', 'A share of the cost of heating, up to a ceiling.'),
  subject: 'household',
  authority: text('民政局', 'civil affairs bureau'),
  papers: [text('取暖费票据', 'receipt for heating')],
  timeLimit: text('未规定', 'not set'),
  level: text('县', 'county'),
  sources: [{ key: 'EXAMPLE', title: '示例，非政策依据 / an example, no policy' }],
  input: Heating,
  output: HeatingAid,
  parameters: {
    share: parameter('my-plugin/share', '8.2', rate('补助比例', 'share', { most: '1' })),
    ceiling: parameter('my-plugin/ceiling', '8.2', money('补助上限', 'ceiling')),
  },
  formula: ({ cost }, { share, ceiling }) => {
    const aid = cost
      .times(share)
      .round(rounding('halfUp', '0.01', 'EXAMPLE'))
      .atMost(ceiling)
      .as('补助金', 'aid');
    return { aid, ownPayment: cost.minus(aid) };
  },
  laws: [
    {
      id: 'never-more-than-paid',
      title: text('补助不为负，也不超过取暖费', 'the aid is not negative and at most the cost'),
      holds: ({ result }) => result.aid.isAtLeast(nothing).and(result.ownPayment.isAtLeast(nothing)),
    },
    {
      id: 'rises-with-the-cost',
      title: text('取暖费多，补助不少', 'a higher cost gets no less'),
      fact: 'cost',
      outcome: 'aid',
      direction: 'rises',
    },
  ],
  examples: heatingAidExamples,
});
