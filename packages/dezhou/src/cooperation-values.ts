import type { ParameterEntry } from '@dzfp/core';

const assumed = { jurisdiction: '371400', standing: 'assumed', source: 'ILLUSTRATIVE', from: '2018-01-01' } as const;

/** What is known of area 11: no figure is. */
export const cooperationValues: readonly ParameterEntry[] = [];

/** Made-up values for what no source gives. */
export const cooperationIllustrative: readonly ParameterEntry[] = [
  { parameter: 'cooperation/stable-months', value: 3, ...assumed },
  {
    parameter: 'cooperation/placement-subsidy',
    value: { county: '300.00', province: '500.00', partner: '1000.00', elsewhere: '800.00' },
    ...assumed,
  },
  {
    parameter: 'cooperation/job-distance',
    value: { county: 1, province: 10, partner: 50, elsewhere: 100 },
    ...assumed,
  },
];
