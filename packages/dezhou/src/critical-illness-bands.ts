import type { Bands, Wire } from '@dzfp/core';

/** General residents of Shandong, 2015 to 2018 (S59). */
export const generalBands2015: Wire<Bands> = [
  { upTo: '100000.00', rate: '0.5' },
  { upTo: '200000.00', rate: '0.6' },
  { upTo: null, rate: '0.65' },
];

/** General residents of other cities in later years (S65): only the first and the last rate are reported for 2019. */
export const generalBands2019: Wire<Bands> = [
  { upTo: '100000.00', rate: '0.6' },
  { upTo: '200000.00', rate: '0.65' },
  { upTo: '300000.00', rate: '0.7' },
  { upTo: null, rate: '0.75' },
];

/** The poor until 2018: the rates are assumed, the bounds are those of 2019. */
export const poorBands2018: Wire<Bands> = [
  { upTo: '100000.00', rate: '0.55' },
  { upTo: '300000.00', rate: '0.65' },
  { upTo: null, rate: '0.75' },
];

/** The poor of Shandong in 2019 (S60, S61). */
export const poorBands2019: Wire<Bands> = [
  { upTo: '100000.00', rate: '0.65' },
  { upTo: '300000.00', rate: '0.75' },
  { upTo: null, rate: '0.85' },
];
