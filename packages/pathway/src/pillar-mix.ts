import {
  definePolicy,
  flag,
  freeText,
  list,
  money,
  noRate,
  nothing,
  ratio,
  record,
  text,
  type FlagTerm,
  type Money,
  type MoneyTerm,
  type Policy,
  type Ratio,
  type Schema,
  type TermsOf,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { MeasureNature } from './model/measure-nature.ts';
import { Pillar } from './model/pillar.ts';
import { pillarMixExamples } from './pillar-mix-examples.ts';

/** One measure or line of money with its two tags. */
export interface TaggedMeasure {
  readonly name: string;
  readonly pillar: Pillar;
  readonly nature: MeasureNature;
  readonly amount: Money;
}
/** The measures of a household or a county. */
export interface TaggedMeasures {
  readonly measures?: readonly TaggedMeasure[];
}
/** How the money is spread over the pillars, and over development and guarantee. */
export interface PillarMix {
  readonly total: Money;
  readonly special: Money;
  readonly sector: Money;
  readonly social: Money;
  readonly development: Money;
  readonly guarantee: Money;
  readonly developmentShare: Ratio;
  /** Whether each of the three pillars contributes. */
  readonly allPillars: boolean;
  /** Whether development and guarantee both do. */
  readonly bothNatures: boolean;
}

const TaggedMeasure: Schema<TaggedMeasure> = record<TaggedMeasure>('帮扶措施', 'measure', {
  name: freeText('措施或资金名称', 'name of the measure or line', { most: 128 }),
  pillar: Pillar,
  nature: MeasureNature,
  amount: money('金额', 'amount', { most: '1000000000.00' }),
});
const TaggedMeasures: Schema<TaggedMeasures> = record<TaggedMeasures>('帮扶措施清单', 'list of measures', {
  measures: list('帮扶措施', 'measures', TaggedMeasure, { most: 500 }).optional(),
});
const PillarMix: Schema<PillarMix> = record<PillarMix>('构成', 'mix', {
  total: money('合计', 'total'),
  special: money('专项扶贫', 'special'),
  sector: money('行业扶贫', 'sector'),
  social: money('社会扶贫', 'social'),
  development: money('开发性', 'development'),
  guarantee: money('保障性', 'guarantee'),
  developmentShare: ratio('开发性占比', 'share of development'),
  allPillars: flag('三位一体', 'all three pillars contribute'),
  bothNatures: flag('开发与保障并举', 'development and guarantee both contribute'),
});

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
