import { text, yuan, type Law } from '@dzfp/core';
import type { DibaoFloors } from './dibao-floor-parameters.ts';
import type { StandardInForce } from './dibao-standard-parameters.ts';
import type { NextStandard, StandardSetting } from './model/standard-setting.ts';
import { monthsOfYear } from './year-of-support.ts';

/** What holds of every next standard (guarantee G4). */
export const dibaoStandardLaws: readonly Law<StandardSetting, NextStandard, StandardInForce & DibaoFloors>[] = [
  {
    id: 'rural-not-below-the-line',
    title: text('农村年标准不低于省定贫困标准', 'the rural standard of the year is at least the poverty line'),
    holds: ({ facts, parameters, result }) =>
      facts.series.is('urban').or(result.monthlyLeast.times(monthsOfYear).isAtLeast(parameters.povertyLine)),
  },
  {
    id: 'not-below-the-share',
    title: text(
      '年标准不低于上年消费支出的规定比例',
      "the year's standard is at least the share of last year's consumption",
    ),
    holds: ({ facts, parameters, result }) =>
      result.yearlyLeast.isAtLeast(facts.consumptionLastYear.times(parameters.consumptionShare.at(facts.series))),
  },
  {
    id: 'never-falls',
    title: text('标准只升不降（自然增长）', 'the standard never falls'),
    holds: ({ parameters, result }) => parameters.growthReading.is('off').or(result.increase.isAtLeast(yuan('0'))),
  },
  {
    id: 'least-whole-fen',
    title: text('月标准是满足底线的最小金额', 'a fen less a month would break a floor'),
    holds: ({ result }) => {
      const aFenLess = result.monthlyLeast.minus(yuan('0.01')).times(monthsOfYear);
      return result.monthlyLeast.equals(yuan('0')).or(aFenLess.isBelow(result.yearlyLeast));
    },
  },
  {
    id: 'follows-consumption',
    title: text('消费支出提高，标准不降低', 'more consumption never lowers the standard'),
    fact: 'consumptionLastYear',
    outcome: 'yearlyLeast',
    direction: 'rises',
    slope: 1,
  },
];
