import { text, type Example, type Wire } from '@dzfp/core';
import type { DibaoFloors } from './dibao-floor-parameters.ts';
import type { PlaceStandard, StandardVerdict } from './model/place-standard.ts';

/** The floors of 2019 as reported. */
const values: Wire<DibaoFloors> = {
  consumptionShare: { rural: '0.3', urban: '0.25' },
  povertyLine: '3609.00',
  ruralFloor: '365.00',
  urbanFloor: { '1': '500.00', '2': '480.00' },
  zone: '2',
  growthReading: 'neverFalls',
};
const place: Wire<PlaceStandard> = {
  checkedOn: '2019-06-01',
  series: 'rural',
  per: 'month',
  standard: '365.00',
  standardBefore: '315.00',
  consumptionLastYear: '12000.00',
};

/** Cases of the check. */
export const dibaoGuaranteeExamples: readonly Example<PlaceStandard, StandardVerdict, DibaoFloors>[] = [
  {
    title: text('农村月标准由315元提到365元：符合', 'Rural, raised from 315 to 365 yuan a month: kept'),
    parameters: values,
    standing: 'assumed',
    input: place,
    expected: { yearly: '4380.00', reachesLine: true, reachesCityFloor: true, notFallen: true, kept: true },
  },
  {
    title: text('月标准300.75元乘12恰为省定标准', '300.75 yuan a month is exactly the line for the year'),
    parameters: { ...values, ruralFloor: '0.00' },
    standing: 'assumed',
    input: { ...place, standard: '300.75', standardBefore: null, consumptionLastYear: '0.00' },
    expected: { yearly: '3609.00', reachesLine: true, kept: true },
  },
  {
    title: text('少一分：低于省定标准', 'A fen less a month: below the line'),
    parameters: { ...values, ruralFloor: '0.00' },
    standing: 'assumed',
    input: { ...place, standard: '300.74', standardBefore: null, consumptionLastYear: '0.00' },
    expected: { yearly: '3608.88', reachesLine: false, kept: false },
  },
  {
    title: text('比调整前少一分：下降', 'A fen below the standard before: fallen'),
    parameters: values,
    standing: 'assumed',
    input: { ...place, standardBefore: '365.01' },
    expected: { notFallen: false, kept: false },
  },
  {
    title: text('上年消费支出未知：不能决定', "Last year's consumption unknown: not decided"),
    parameters: values,
    standing: 'assumed',
    input: { checkedOn: '2019-06-01', series: 'rural', per: 'month', standard: '365.00', standardBefore: null },
    refused: 'DZ301',
  },
];
