import { text, type ParameterEntry } from '@dzfp/core';

const assumed = { jurisdiction: '371400', standing: 'assumed', source: 'ILLUSTRATIVE', from: '2018-01-01' } as const;
/** The fund is of one town of Leling; for its county it is reported, for the rest of Dezhou nothing is. */
const leling = { jurisdiction: '371481', standing: 'reported', source: 'S114', from: '2017-01-01' } as const;
const ofOneTown = text('铁营一镇的做法，不是全市规定。', 'The practice of one town, no rule of the city.');

/** What is known of area 9: the filial fund of Tieying in Leling. Which rate goes with which sum was not published. */
export const motivationValues: readonly ParameterEntry[] = [
  { parameter: 'motivation/filial-age', value: 60, ...leling, note: ofOneTown },
  { parameter: 'motivation/filial-monthly', value: { lower: '100.00', higher: '200.00' }, ...leling, note: ofOneTown },
  { parameter: 'motivation/filial-lowest-rate', value: '0.1', ...leling, note: ofOneTown },
  { parameter: 'motivation/filial-highest-rate', value: '0.2', ...leling, note: ofOneTown },
];

/** Made-up values for what no source gives. */
export const motivationIllustrative: readonly ParameterEntry[] = [
  {
    parameter: 'motivation/headings',
    value: [
      { heading: '环境卫生', perMonth: 30 },
      { heading: '公益劳动', perMonth: 40 },
      { heading: '孝老爱亲', perMonth: 20 },
    ],
    ...assumed,
  },
  { parameter: 'motivation/points-per-month', value: 60, ...assumed },
  { parameter: 'motivation/point-worth', value: '1.00', ...assumed },
  { parameter: 'motivation/reward-rate', value: '0.1', ...assumed },
  { parameter: 'motivation/reward-cap', value: '1000.00', ...assumed },
  {
    parameter: 'motivation/reward-conditions',
    value: { truthful: true, childrenInSchool: true, supportsParents: true, goodConduct: true },
    ...assumed,
  },
  { parameter: 'motivation/filial-age', value: 60, ...assumed },
  { parameter: 'motivation/filial-monthly', value: { lower: '100.00', higher: '200.00' }, ...assumed },
  { parameter: 'motivation/filial-rate', value: { lower: '0.1', higher: '0.2' }, ...assumed },
  { parameter: 'motivation/filial-lowest-rate', value: '0.1', ...assumed },
  { parameter: 'motivation/filial-highest-rate', value: '0.2', ...assumed },
  { parameter: 'motivation/daily-pay', value: { registered: '80.00', other: '80.00' }, ...assumed },
  { parameter: 'motivation/labour-share', value: '0.1', ...assumed },
  {
    parameter: 'motivation/trained-labour',
    value: { ordinary: true, skilled: true, weak: true, lost: false, none: false },
    ...assumed,
  },
];
