import { text, type Example, type Wire } from '@dzfp/core';
import type { DrinkingWater, WaterSupply } from './model/water-supply.ts';
import type { DrinkingWaterParameters } from './drinking-water-parameters.ts';

/** Figures quoted from T/CHES 18-2018 for ordinary areas. */
const values: Wire<DrinkingWaterParameters> = { leastLitres: 35, mostFetchMinutes: 20, leastReliability: '0.9' };
const supply: Wire<WaterSupply> = {
  on: '2019-06-30',
  litresPerPerson: 35,
  clean: true,
  fetchMinutes: 20,
  daysSupplied: 90,
  daysWatched: 100,
};
const { clean: _untested, ...untested } = supply;

/** Cases of our own making. */
export const drinkingWaterExamples: readonly Example<WaterSupply, DrinkingWater, DrinkingWaterParameters>[] = [
  {
    title: text('四项恰好达标：安全', 'Each of the four just passes: safe'),
    parameters: values,
    standing: 'assumed',
    input: supply,
    expected: { quantity: true, convenience: true, reliability: true, safe: true },
  },
  {
    title: text('少供一天：保证率不足', 'A day less: not reliable enough'),
    parameters: values,
    standing: 'assumed',
    input: { ...supply, daysSupplied: 89 },
    expected: { reliability: false, safe: false },
  },
  {
    title: text('取水多一分钟：不方便', 'A minute more: too far'),
    parameters: values,
    standing: 'assumed',
    input: { ...supply, fetchMinutes: 21 },
    expected: { convenience: false, safe: false },
  },
  {
    title: text('有水天数多于统计天数：拒绝', 'More days with water than days are refused'),
    parameters: values,
    standing: 'assumed',
    input: { ...supply, daysSupplied: 101 },
    refused: 'DZ114',
  },
  {
    title: text('水质未检测：不能决定', 'Water not tested: not decided'),
    parameters: values,
    standing: 'assumed',
    input: untested,
    refused: 'DZ301',
  },
];
