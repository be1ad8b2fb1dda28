import { text, type ParameterEntry } from '@dzfp/core';

const assumed = { jurisdiction: '371400', standing: 'assumed', source: 'ILLUSTRATIVE', from: '2018-01-01' } as const;
/** The rules of watching begin with the guidance of March 2020: for a day of 2019 there are none, not even made-up ones. */
const watch = { ...assumed, from: '2020-03-20' } as const;
const term = (days: number): object => ({ days, count: 'calendar', startsNextDay: true });

/** What is known of area 12: the multiple of the line, from March 2020. */
export const monitoringValues: readonly ParameterEntry[] = [
  {
    parameter: 'monitoring/line-factor',
    value: '1.5',
    jurisdiction: '000000',
    standing: 'reported',
    source: 'S116',
    from: '2020-03-20',
    to: '2020-12-31',
    note: text('“1.5倍左右”，人均可支配收入。', '“About 1.5 times”, of disposable income per head.'),
  },
];

/** Made-up values for what no source gives. */
export const monitoringIllustrative: readonly ParameterEntry[] = [
  { parameter: 'monitoring/red-signals', value: 3, ...assumed },
  { parameter: 'monitoring/line', value: '5000.00', ...watch, to: '2020-12-31' },
  { parameter: 'monitoring/line', value: '6000.00', ...watch, from: '2021-01-01' },
  { parameter: 'monitoring/line-factor', value: '1', ...watch, from: '2021-01-01' },
  { parameter: 'monitoring/sudden-counts', value: false, ...watch, to: '2020-12-31' },
  { parameter: 'monitoring/sudden-counts', value: true, ...watch, from: '2021-01-01' },
  { parameter: 'monitoring/check-term', value: term(7), ...assumed },
  { parameter: 'monitoring/include-term', value: term(15), ...assumed },
  { parameter: 'monitoring/help-term', value: term(10), ...assumed },
  { parameter: 'monitoring/work-calendar', value: [], ...assumed },
  {
    parameter: 'monitoring/proof',
    value: {
      income: 'incomeSheet',
      school: 'schoolRecord',
      illness: 'settlement',
      house: 'acceptance',
      water: 'waterTest',
      disaster: 'visit',
      employment: 'workProof',
      other: 'visit',
    },
    ...assumed,
  },
  { parameter: 'monitoring/observation-months', value: 6, ...assumed },
  { parameter: 'monitoring/watch-months', value: 12, ...assumed },
  { parameter: 'monitoring/warning-days', value: 90, ...assumed },
  {
    parameter: 'monitoring/warned',
    value: { withPolicy: 'helper', withoutPolicy: 'villageCommittee' },
    ...assumed,
  },
];
