import type { ParameterEntry } from '@dzfp/core';

const assumed = { jurisdiction: '371400', standing: 'assumed', source: 'ILLUSTRATIVE', from: '2018-01-01' } as const;

/** What is known of area 3: no figure is. */
export const industryValues: readonly ParameterEntry[] = [];

/** Made-up values for what no source gives. */
export const industryIllustrative: readonly ParameterEntry[] = [
  { parameter: 'industry/advance-share', value: '0.3', ...assumed },
  { parameter: 'industry/most-of-one', value: '0.6', ...assumed },
  { parameter: 'industry/least-poor-jobs', value: '0.3', ...assumed },
  { parameter: 'industry/least-occupancy', value: '0.5', ...assumed },
  { parameter: 'industry/market-weeks', value: 1, ...assumed },
  { parameter: 'industry/market-other-county', value: 5, ...assumed },
  { parameter: 'industry/market-week-cost', value: 2, ...assumed },
  { parameter: 'industry/unsold-share', value: '0.2', ...assumed },
  { parameter: 'industry/inspection-days', value: 90, ...assumed },
  { parameter: 'industry/idle-days', value: 180, ...assumed },
  { parameter: 'industry/least-households', value: 50, ...assumed },
  { parameter: 'industry/least-jobs', value: 10, ...assumed },
  { parameter: 'industry/least-sales', value: '1000000.00', ...assumed },
  { parameter: 'industry/valid-months', value: 24, ...assumed },
];
