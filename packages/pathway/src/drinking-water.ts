import { definePolicy, noRate, text, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { drinkingWaterExamples } from './drinking-water-examples.ts';
import { drinkingWaterParameters, type DrinkingWaterParameters } from './drinking-water-parameters.ts';
import { DrinkingWater, WaterSupply } from './model/water-supply.ts';
import { drinkingWaterStandard } from './sources.ts';

/**
 * 饮水安全 (clause 1.3): part of 不愁吃. Quantity, quality, convenience and reliability must all pass; the figures are those of the
 * edition and area in force.
 *
 * @source S0 S19
 */
export const drinkingWater: Policy<'pathway/drinking-water', WaterSupply, DrinkingWater, DrinkingWaterParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'pathway/drinking-water',
    clauses: ['1.3'],
    title: text('饮水安全', 'Drinking water'),
    summary: text(
      '水量、水质、取水方便程度、供水保证率四项都达标，才算饮水安全。',
      'Water is safe when there is enough of it, it is clean, near and reliable: all four.',
    ),
    subject: 'household',
    authority: text('水利局', 'water bureau'),
    papers: [text('饮水安全核查表、水质检测报告', 'sheet of the check, report of the water test')],
    timeLimit: text('未见来源', 'no source was found'),
    level: text('县', 'county'),
    sources: [workPoints2019, drinkingWaterStandard],
    interactions: [
      { with: 'pathway/exit-assessment', what: text('饮水安全是“不愁吃”的一部分', 'it is part of food without worry') },
    ],
    input: WaterSupply,
    output: DrinkingWater,
    parameters: drinkingWaterParameters,
    on: 'on',
    requires: [
      {
        id: 'supplied-within-watched',
        fields: ['daysSupplied', 'daysWatched'],
        rule: text('有水天数不超过统计天数', 'days with water are among the days watched'),
        holds: (supply) => supply.daysSupplied.isAtMost(supply.daysWatched),
      },
    ],
    formula: (supply, p) => {
      const quantity = supply.litresPerPerson.isAtLeast(p.leastLitres).as('水量达标', 'quantity');
      const convenience = supply.fetchMinutes.isAtMost(p.mostFetchMinutes).as('取水方便', 'convenience');
      const share = supply.daysSupplied.per(supply.daysWatched, { whenZero: noRate });
      const reliability = share.isAtLeast(p.leastReliability).as('供水有保证', 'reliability');
      const { clean } = supply;
      return {
        quantity,
        quality: clean,
        convenience,
        reliability,
        safe: quantity.and(clean).and(convenience).and(reliability),
      };
    },
    assessment: { per: 'household', facts: ({ on }) => ({ on }) },
    laws: [
      {
        id: 'all-four',
        title: text('四项缺一即不安全', 'a single no makes it unsafe'),
        holds: ({ result }) => {
          const enough = result.quantity.and(result.quality);
          return result.safe.not().or(enough.and(result.convenience).and(result.reliability));
        },
      },
    ],
    examples: drinkingWaterExamples,
  });
