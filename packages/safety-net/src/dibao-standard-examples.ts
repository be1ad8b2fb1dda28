import { text, type Example, type Wire } from '@dzfp/core';
import type { DibaoFloors } from './dibao-floor-parameters.ts';
import type { StandardInForce } from './dibao-standard-parameters.ts';
import type { NextStandard, StandardSetting } from './model/standard-setting.ts';

/** The city's floors and the provincial line of 2019 as reported; the county's own standard is set at the floors. */
const values: Wire<StandardInForce & DibaoFloors> = {
  standard: { rural: '365.00', urban: '480.00' },
  standardPer: { rural: 'month', urban: 'month' },
  consumptionShare: { rural: '0.3', urban: '0.25' },
  povertyLine: '3609.00',
  ruralFloor: '365.00',
  urbanFloor: { '1': '500.00', '2': '480.00' },
  zone: '2',
  growthReading: 'neverFalls',
};
const rural: Wire<StandardSetting> = { decidedOn: '2019-12-01', series: 'rural', consumptionLastYear: '14600.00' };

/** Cases of the next standard. */
export const dibaoStandardExamples: readonly Example<StandardSetting, NextStandard, StandardInForce & DibaoFloors>[] = [
  {
    title: text(
      '消费支出的三成恰等于现行标准：不变',
      'Three tenths of consumption are exactly the present standard: no change',
    ),
    parameters: values,
    standing: 'assumed',
    input: rural,
    expected: { yearlyLeast: '4380.00', monthlyLeast: '365.00', increase: '0.00', boundBy: 'inForce' },
  },
  {
    title: text('消费支出多一分：月标准进到下一分', 'A fen more of consumption: the month goes to the next fen'),
    parameters: values,
    standing: 'assumed',
    input: { ...rural, consumptionLastYear: '14600.01' },
    expected: { yearlyLeast: '4380.01', monthlyLeast: '365.01', increase: '0.01', boundBy: 'consumption' },
  },
  {
    title: text('城市（一价区）：市定最低标准起作用', "Urban, first price zone: the city's floor binds"),
    parameters: { ...values, standard: { rural: '365.00', urban: '500.00' }, zone: '1', growthReading: 'off' },
    standing: 'assumed',
    input: { ...rural, series: 'urban', consumptionLastYear: '20000.00' },
    expected: { yearlyLeast: '6000.00', monthlyLeast: '500.00', boundBy: 'cityFloor' },
  },
  {
    title: text('按年定标：300.75元×12恰为省定标准', 'Stated by the year: 300.75 yuan times 12 is exactly the line'),
    parameters: {
      ...values,
      standard: { rural: '3609.00', urban: '480.00' },
      standardPer: { rural: 'year', urban: 'month' },
      ruralFloor: '300.75',
      growthReading: 'off',
    },
    standing: 'assumed',
    input: { ...rural, consumptionLastYear: '0.00' },
    expected: { yearlyLeast: '3609.00', monthlyLeast: '300.75', boundBy: 'povertyLine' },
  },
  {
    title: text('比省定标准少一分：拒绝该标准', 'A fen a month below the line: the standard is refused'),
    parameters: { ...values, standard: { rural: '300.74', urban: '480.00' }, ruralFloor: '0.00' },
    standing: 'assumed',
    input: rural,
    refused: 'DZ402',
  },
  {
    title: text('上年消费支出未知：不能决定', "Last year's consumption unknown: not decided"),
    parameters: values,
    standing: 'assumed',
    input: { decidedOn: '2019-12-01', series: 'rural' },
    refused: 'DZ301',
  },
];
