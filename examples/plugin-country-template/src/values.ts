import { text, type ParameterBook, type ParameterEntry } from '@dzfp/core';
import { template } from './source.ts';

const nation = { jurisdiction: 'XT', standing: 'official', source: 'COUNTRY-TEMPLATE' } as const;

/** Values that follow one another: each holds until the day before the next. */
function series(
  parameter: string,
  values: readonly (readonly [from: string, value: unknown, to?: string])[],
): ParameterEntry[] {
  return values.map(([from, value, to]) => ({
    ...nation,
    parameter: `country-template/${parameter}`,
    value,
    from,
    ...(to === undefined ? {} : { to }),
  }));
}

const twoBands = (low: string, at: string, high: string): unknown => [
  { upTo: at, rate: low },
  { upTo: null, rate: high },
];

/** The values of the invented country, each from its day on. */
export const templateValues: ParameterBook = {
  name: text('虚构国家', 'An invented country'),
  jurisdictions: [{ code: 'XT', name: text('虚构国家', 'An invented country'), within: null }],
  sources: [template],
  entries: [
    ...series('income-tax-rate', [
      ['2012-01-01', '0.16', '2012-12-31'],
      ['2013-01-01', '0.13', '2013-12-31'],
      ['2014-01-01', '0.14', '2014-12-31'],
      ['2015-01-01', '0.15'],
    ]),
    ...series('social-security-scale', [
      ['2013-01-01', twoBands('0.03', '12000.00', '0.1'), '2013-12-31'],
      ['2014-01-01', twoBands('0.03', '12100.00', '0.1'), '2014-12-31'],
      ['2015-01-01', twoBands('0.04', '12200.00', '0.12'), '2015-12-31'],
      ['2016-01-01', twoBands('0.04', '12300.00', '0.12'), '2016-12-31'],
      [
        '2017-01-01',
        [
          { upTo: '6000.00', rate: '0.02' },
          { upTo: '12400.00', rate: '0.06' },
          { upTo: null, rate: '0.12' },
        ],
      ],
    ]),
    ...series('basic-income', [['2015-12-01', '600.00']]),
    ...series('basic-income-whom', [
      ['2015-12-01', 'withoutSalary', '2016-11-30'],
      ['2016-12-01', 'everyAdult'],
    ]),
    ...series('age-of-majority', [['1980-01-01', 18]]),
    ...series('housing-tax-rate', [['2010-01-01', '10.00']]),
    ...series('housing-tax-least', [['2010-01-01', '200.00']]),
    ...series('housing-allowance', [['2010-01-01', '0.25', '2016-11-30']]),
  ],
};
