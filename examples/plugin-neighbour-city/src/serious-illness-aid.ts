import { bands, day, definePolicy, money, nothing, parameter, record, rounding, table, text } from '@dzfp/core';
import type { Bands, Day, Money, Policy, Schema, Table } from '@dzfp/core';
import { BenefitClass } from '@dzfp/medical';
import { seriousIllnessAidExamples } from './serious-illness-aid-examples.ts';
import { overviewOfJunan, policyOfLanshan } from './sources.ts';

/** What is left to a person of a year's compliant cost after insurance and assistance. */
export interface YearOfIllness {
  readonly on: Day;
  readonly benefitClass: BenefitClass;
  readonly leftToPerson: Money;
}
/** The aid for the year. */
export interface SeriousIllnessAid {
  readonly aid: Money;
  readonly stillLeft: Money;
}
/** What the city sets, class by class. */
export interface SeriousIllnessParameters {
  readonly threshold: Table<BenefitClass, Money>;
  readonly bands: Table<BenefitClass, Bands>;
  readonly cap: Table<BenefitClass, Money>;
}

const YearOfIllness: Schema<YearOfIllness> = record<YearOfIllness>('年度大病负担', 'a year of illness', {
  on: day('年度中的一天', 'a day of the year'),
  benefitClass: BenefitClass,
  leftToPerson: money('救助后个人负担', 'left after assistance'),
});
const SeriousIllnessAid: Schema<SeriousIllnessAid> = record<SeriousIllnessAid>('重病再救助', 'serious-illness aid', {
  aid: money('再救助金', 'aid'),
  stillLeft: money('再救助后个人负担', 'left after the aid'),
});

/**
 * 重病再救助: a further layer that Dezhou's work points do not know. The pages do not say whether the threshold and the cap hold for
 * tekun persons, nor that general residents are aided: those cells have no value, and such a case is refused.
 *
 * @source LINYI-JUNAN LINYI-LANSHAN
 */
export const seriousIllnessAid: Policy<
  'linyi/serious-illness-aid',
  YearOfIllness,
  SeriousIllnessAid,
  SeriousIllnessParameters
> = definePolicy({
  id: 'linyi/serious-illness-aid',
  clauses: ['6.2'],
  title: text('重病再救助（临沂市）', 'Serious-illness aid (Linyi City)'),
  summary: text(
    '救助后个人负担超过起付线的部分，分段按比例再救助，不超过封顶线。',
    'The part of what is left after assistance that lies above a threshold is aided band by band, up to a cap.',
  ),
  subject: 'person',
  authority: text('医疗保障局', 'healthcare security bureau'),
  papers: [text('医疗费用结算单', 'settlement of the medical cost')],
  timeLimit: text('未见来源', 'no source was found'),
  level: text('县', 'county'),
  sources: [overviewOfJunan, policyOfLanshan],
  input: YearOfIllness,
  output: SeriousIllnessAid,
  parameters: {
    threshold: parameter(
      'linyi/serious-illness-threshold',
      '6.2',
      table(BenefitClass, money('再救助起付线', 'threshold of the aid')),
    ),
    bands: parameter(
      'linyi/serious-illness-bands',
      '6.2',
      table(BenefitClass, bands('再救助分段比例', 'bands of the aid')),
    ),
    cap: parameter('linyi/serious-illness-cap', '6.2', table(BenefitClass, money('再救助封顶线', 'cap of the aid'))),
  },
  on: 'on',
  formula: ({ benefitClass, leftToPerson }, p) => {
    const aid = leftToPerson
      .through(p.bands.at(benefitClass), { above: p.threshold.at(benefitClass) })
      .round(rounding('halfUp', '0.01', '结算系统惯例，网页未写明（示例）'))
      .atMost(p.cap.at(benefitClass))
      .as('再救助金', 'aid');
    return { aid, stillLeft: leftToPerson.minus(aid) };
  },
  laws: [
    {
      id: 'within-what-is-left',
      title: text('不为负，也不超过个人负担', 'not negative and at most what was left'),
      holds: ({ result }) => result.aid.isAtLeast(nothing).and(result.stillLeft.isAtLeast(nothing)),
    },
    {
      id: 'rises-with-the-burden',
      title: text('负担越重，救助不减，且不多于负担的增加', 'a heavier burden gets no less, nor more than it grew by'),
      fact: 'leftToPerson',
      outcome: 'aid',
      direction: 'rises',
      slope: 1,
    },
  ],
  examples: seriousIllnessAidExamples,
});
