import {
  definePolicy,
  noRate,
  nothing,
  text,
  type FlagTerm,
  type MoneyTerm,
  type Policy,
  type TermsOf,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { PillarMix, TaggedMeasures, type TaggedMeasure } from './model/tagged-measure.ts';
import { pillarMixExamples } from './pillar-mix-examples.ts';

/**
 * 三位一体、开发与保障并举 (clause 0.2): each measure and line of money bears two tags, and the mix is reported. The source sets no
 * share, so none is called too small.
 *
 * @source S0
 */
export const pillarMix: Policy<
  'pathway/pillar-mix',
  TaggedMeasures,
  PillarMix,
  Record<never, never>
> = /* @__PURE__ */ definePolicy({
  id: 'pathway/pillar-mix',
  clauses: ['0.2'],
  title: text('三位一体与开发保障构成', 'Mix of pillars, development and guarantee'),
  summary: text(
    '每项措施标明专项、行业或社会扶贫，开发性或保障性，汇总各占多少。',
    'Each measure is tagged special, sector or social, and development or guarantee; the mix is added up.',
  ),
  subject: 'county',
  authority: text('扶贫开发办公室', 'poverty-alleviation office'),
  papers: [text('帮扶措施和资金清单', 'list of measures and money')],
  timeLimit: text('年度', 'yearly'),
  level: text('户、县、市逐级汇总', 'household, county and city'),
  sources: [workPoints2019],
  input: TaggedMeasures,
  output: PillarMix,
  parameters: {},
  formula: ({ measures }) => {
    const of = (tagged: (measure: TermsOf<TaggedMeasure>) => FlagTerm): MoneyTerm =>
      measures.sum((each) => tagged(each).choose(each.amount, nothing));
    const special = of(({ pillar }) => pillar.is('special')).as('专项扶贫', 'special');
    const sector = of(({ pillar }) => pillar.is('sector')).as('行业扶贫', 'sector');
    const social = of(({ pillar }) => pillar.is('social')).as('社会扶贫', 'social');
    const development = of(({ nature }) => nature.is('development')).as('开发性', 'development');
    const guarantee = of(({ nature }) => nature.is('guarantee')).as('保障性', 'guarantee');
    const total = special.plus(sector).plus(social).as('合计', 'total');
    const some = (amount: MoneyTerm): FlagTerm => amount.isAbove(nothing);
    return {
      total,
      special,
      sector,
      social,
      development,
      guarantee,
      developmentShare: development.per(total, { whenZero: noRate }),
      allPillars: some(special).and(some(sector)).and(some(social)),
      bothNatures: some(development).and(some(guarantee)),
    };
  },
  laws: [
    {
      id: 'both-tags-add-up',
      title: text('开发性与保障性之和等于合计', 'development and guarantee add up to the total'),
      holds: ({ result }) => result.development.plus(result.guarantee).equals(result.total),
    },
  ],
  examples: pillarMixExamples,
});
