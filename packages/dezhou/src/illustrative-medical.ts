import type { ParameterEntry } from '@dzfp/core';
import { generalBands2015, generalBands2019, poorBands2018, poorBands2019 } from './critical-illness-bands.ts';

const assumed = { jurisdiction: '371400', standing: 'assumed', source: 'ILLUSTRATIVE' } as const;
const from2018 = { ...assumed, from: '2018-01-01' } as const;
const in2018 = { ...assumed, from: '2018-01-01', to: '2018-12-31' } as const;
const in2019 = { ...assumed, from: '2019-01-01', to: '2019-12-31' } as const;
const from2019 = { ...assumed, from: '2019-01-01' } as const;
/** Like the provincial rule that it completes: applied backwards from September 2019. */
const retroactive = { ...from2019, knownSince: '2019-09-01' } as const;
const from2020 = { ...assumed, from: '2020-01-01' } as const;

/** The same for the three aided classes. */
function aided<T>(value: T): { readonly tekun: T; readonly dibao: T; readonly registered: T } {
  return { tekun: value, dibao: value, registered: value };
}

function byClass<T>(ofAided: T, general: T): ReturnType<typeof aided<T>> & { readonly general: T } {
  return { ...aided(ofAided), general };
}

function byTier<T>(level1: T, level2: T, level3: T): Readonly<Record<'level1' | 'level2' | 'level3', T>> {
  return { level1, level2, level3 };
}

const insurances: readonly ParameterEntry[] = [
  {
    parameter: 'medical/basic-deductible',
    value: byTier(byClass('100.00', '200.00'), byClass('300.00', '500.00'), byClass('500.00', '1000.00')),
    ...from2018,
  },
  {
    parameter: 'medical/basic-rate',
    value: byTier(byClass('0.9', '0.8'), byClass('0.8', '0.7'), byClass('0.65', '0.55')),
    ...from2018,
  },
  { parameter: 'medical/basic-cap', value: '200000.00', ...from2018 },
  { parameter: 'medical/transfer-rule', value: 'difference', ...from2018 },
  { parameter: 'medical/critical-deductible', value: byClass('6000.00', '12000.00'), ...from2018 },
  { parameter: 'medical/critical-deductible', value: aided('5000.00'), ...retroactive },
  { parameter: 'medical/critical-bands', value: byClass(poorBands2018, generalBands2015), ...from2018 },
  { parameter: 'medical/critical-bands', value: { general: generalBands2019 }, ...from2019, source: 'S65' },
  { parameter: 'medical/critical-bands', value: aided(poorBands2019), ...retroactive },
  { parameter: 'medical/critical-cap', value: byClass('500000.00', '300000.00'), ...from2018 },
  { parameter: 'medical/critical-cap', value: { general: '400000.00' }, ...from2019, source: 'S65' },
  { parameter: 'medical/critical-cap', value: aided(null), ...retroactive },
];

const reliefAndAid: readonly ParameterEntry[] = [
  {
    parameter: 'medical/relief-rate',
    value: byTier(byClass('0.1', '0'), byClass('0.1', '0'), byClass('0.1', '0')),
    ...from2018,
  },
  { parameter: 'medical/relief-cap', value: null, ...from2018 },
  { parameter: 'medical/assistance-deductible', value: byClass('0.00', '10000.00'), ...from2018 },
  {
    parameter: 'medical/assistance-rate',
    value: { tekun: '1', dibao: '0.7', registered: '0.7', general: '0' },
    ...from2018,
  },
  {
    parameter: 'medical/assistance-cap',
    value: { tekun: null, dibao: '10000.00', registered: '10000.00', general: '0.00' },
    ...from2018,
  },
  { parameter: 'medical/supplement-deductible', value: '0.00', ...from2018 },
  { parameter: 'medical/supplement-rate', value: '0.5', ...from2018 },
  { parameter: 'medical/supplement-cap', value: '300000.00', ...from2018 },
  { parameter: 'medical/out-of-policy-relief-rate', value: byClass('0.1', '0'), ...from2018 },
  { parameter: 'medical/out-of-policy-supplement-rate', value: '0.1', ...from2018 },
];

const promise: readonly ParameterEntry[] = [
  { parameter: 'medical/burden-limit', value: '0.1', ...from2018 },
  { parameter: 'medical/burden-base', value: 'inPolicy', ...from2018 },
  { parameter: 'medical/burden-relation', value: 'below', ...from2018 },
];

const enrolment: readonly ParameterEntry[] = [
  { parameter: 'medical/budget-subsidy', value: '550.00', ...from2020 },
  { parameter: 'medical/critical-illness-premium', value: '81.00', ...from2020 },
  { parameter: 'medical/least-financing', value: '710.00', ...in2018 },
  { parameter: 'medical/least-financing', value: '830.00', ...from2020 },
  { parameter: 'medical/personal-contribution', value: '220.00', ...in2018 },
  { parameter: 'medical/personal-contribution', value: '280.00', ...from2020 },
  { parameter: 'medical/fixed-premium-subsidy', value: '110.00', ...in2018 },
  { parameter: 'medical/fixed-premium-subsidy', value: '125.00', ...in2019 },
  { parameter: 'medical/fixed-premium-subsidy', value: '140.00', ...from2020 },
  { parameter: 'medical/increase-reading', value: 'notBelowLastYear', ...from2018 },
];

const freeTreatment: readonly ParameterEntry[] = [
  {
    parameter: 'medical/free-treatment-covered',
    value: { severeMentalDisorder: true, cataract: true, other: false },
    ...from2018,
  },
  { parameter: 'medical/free-treatment-group', value: 'registeredOrCivilAffairs', ...from2018 },
];

/** Values that no source gives for Dezhou, made up so that every policy of area 6 runs from 2018 on. */
export const illustrativeMedical: readonly ParameterEntry[] = [
  ...insurances,
  ...reliefAndAid,
  ...promise,
  ...enrolment,
  ...freeTreatment,
];
