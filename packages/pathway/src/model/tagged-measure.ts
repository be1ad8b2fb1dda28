import { flag, freeText, list, money, ratio, record, type Money, type Ratio, type Schema } from '@dzfp/core';
import { MeasureNature } from './measure-nature.ts';
import { Pillar } from './pillar.ts';

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
export const TaggedMeasure: Schema<TaggedMeasure> = record<TaggedMeasure>('帮扶措施', 'measure', {
  name: freeText('措施或资金名称', 'name of the measure or line', { most: 128 }),
  pillar: Pillar,
  nature: MeasureNature,
  amount: money('金额', 'amount', { most: '1000000000.00' }),
});
export const TaggedMeasures: Schema<TaggedMeasures> = record<TaggedMeasures>('帮扶措施清单', 'list of measures', {
  measures: list('帮扶措施', 'measures', TaggedMeasure, { most: 500 }).optional(),
});
export const PillarMix: Schema<PillarMix> = record<PillarMix>('构成', 'mix', {
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
