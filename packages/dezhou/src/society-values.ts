import type { ParameterEntry } from '@dzfp/core';

const assumed = { jurisdiction: '371400', standing: 'assumed', source: 'ILLUSTRATIVE', from: '2018-01-01' } as const;

/** What is known of area 10: no figure is. */
export const societyValues: readonly ParameterEntry[] = [];

/** Made-up values for what no source gives. */
export const societyIllustrative: readonly ParameterEntry[] = [
  { parameter: 'society/fee-share', value: '0.05', ...assumed },
  { parameter: 'society/other-county', value: 5, ...assumed },
  { parameter: 'society/unfilled', value: 10, ...assumed },
  { parameter: 'society/payment-term', value: { days: 30, count: 'calendar', startsNextDay: true }, ...assumed },
];
