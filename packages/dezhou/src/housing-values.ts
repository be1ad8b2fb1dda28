import { text, type ParameterEntry } from '@dzfp/core';

const nation = { jurisdiction: '000000', standing: 'reported', source: 'S81' } as const;
const from2017 = { from: '2017-01-01', to: '2020-12-31' } as const;
const assumed = { jurisdiction: '371400', standing: 'assumed', source: 'ILLUSTRATIVE', from: '2018-01-01' } as const;
const ofAnotherProvince = text(
  '全国标准，见于外省页面；山东是否照此执行未见来源。',
  'The national figures as a page of another province gives them; that Shandong keeps them was not seen.',
);
/** In 0.01 m²: of a house up to three persons, a head above. */
const leastArea = { one: 2000, two: 3000, three: 4000, more: 1300 };
const mostArea = { one: 6000, two: 6000, three: 6000, more: 1800 };

/** What is known of area 7 for Dezhou: the cohort of the clause, and the nation's areas. */
export const housingValues: readonly ParameterEntry[] = [
  {
    parameter: 'housing/cohort-from',
    value: '2014-01-01',
    jurisdiction: '371400',
    standing: 'reported',
    source: 'S0',
    from: '2019-01-01',
  },
  { parameter: 'housing/area-least', value: leastArea, ...nation, ...from2017, note: ofAnotherProvince },
  { parameter: 'housing/area-most', value: mostArea, ...nation, ...from2017, note: ofAnotherProvince },
  { parameter: 'housing/national-area-least', value: leastArea, ...nation, ...from2017, note: ofAnotherProvince },
  { parameter: 'housing/national-area-most', value: mostArea, ...nation, ...from2017, note: ofAnotherProvince },
];

/** Made-up values for what no source gives: the share of grade D, subsidies, triggers and the order of classes. */
export const housingIllustrative: readonly ParameterEntry[] = [
  { parameter: 'housing/whole-share', value: '0.3', ...assumed },
  { parameter: 'housing/subsidy-basis', value: 'perHouse', ...assumed },
  {
    parameter: 'housing/subsidy-grade-c',
    value: { registered: '8000.00', dibao: '8000.00', tekun: '9000.00', disabled: '8000.00', other: '5000.00' },
    ...assumed,
  },
  {
    parameter: 'housing/subsidy-grade-d',
    value: { registered: '20000.00', dibao: '20000.00', tekun: '22000.00', disabled: '20000.00', other: '10000.00' },
    ...assumed,
  },
  {
    parameter: 'housing/trigger-rules',
    value: [
      ...(['flood', 'storm', 'earthquake', 'fire', 'collapse'] as const).map((kind) => ({
        kind,
        triggers: true,
        within: { days: 7, count: 'calendar', startsNextDay: true },
      })),
      ...(['ownReport', 'tip'] as const).map((kind) => ({
        kind,
        triggers: true,
        within: { days: 10, count: 'working', startsNextDay: true },
      })),
      { kind: 'routine', triggers: true, within: { months: 12, monthEnd: 'lastDay', startsNextDay: true } },
    ],
    ...assumed,
  },
  { parameter: 'housing/work-calendar', value: [], ...assumed },
  {
    parameter: 'housing/class-rank',
    value: { tekun: 1, dibao: 2, registered: 2, disabled: 2, other: 3 },
    ...assumed,
  },
];
