import { text, type ParameterEntry } from '@dzfp/core';
import { generalBands2015, poorBands2019 } from './critical-illness-bands.ts';

const city = { jurisdiction: '371400', standing: 'reported' } as const;
const province = { jurisdiction: '370000', standing: 'reported' } as const;
const in2019 = { from: '2019-01-01', to: '2019-12-31' } as const;
const in2018 = { from: '2018-01-01', to: '2018-12-31' } as const;
const in2017 = { from: '2017-01-01', to: '2017-12-31' } as const;
const general = { ...province, from: '2015-01-01', to: '2018-12-31', source: 'S59' } as const;
const poor2018 = { ...province, from: '2018-01-01', source: 'S60' } as const;
/** For cost since 1 January 2019, settled from 1 September: until then the older terms were applied. */
const poor2019 = { ...province, from: '2019-01-01', knownSince: '2019-09-01', source: 'S60' } as const;

const onlyRegistered = text(
  '来源只写“贫困人口”，此处只用于建档立卡贫困人口。',
  'The source says "the poor"; only the registered poor are filled in.',
);
const untilReplaced = text(
  '来源写至2018年；新规定发布前结算仍按此执行，故不设止期。',
  'The source says until 2018; settlements went on by it until the new rule was known, so it has no end here.',
);

/** Financing of resident insurance (clause 6.1). */
const financing: readonly ParameterEntry[] = [
  { parameter: 'medical/budget-subsidy', value: '490.00', ...province, ...in2018, source: 'S62' },
  { parameter: 'medical/budget-subsidy', value: '520.00', ...province, ...in2019, source: 'S62' },
  { parameter: 'medical/critical-illness-premium', value: '66.00', ...province, ...in2018, source: 'S61' },
  { parameter: 'medical/critical-illness-premium', value: '81.00', ...province, ...in2019, source: 'S61' },
  { parameter: 'medical/least-financing', value: '770.00', ...province, ...in2019, source: 'S62' },
];

/** The promise of the patient's share (clause 6.2), on its two published bases. */
const promise: readonly ParameterEntry[] = [
  { parameter: 'medical/burden-limit', value: '0.1', ...city, ...in2019, source: 'S0' },
  { parameter: 'medical/burden-base', value: 'inPolicy', ...city, ...in2019, source: 'S0' },
  { parameter: 'medical/burden-relation', value: 'below', ...city, ...in2019, source: 'S0' },
  { parameter: 'medical/burden-limit', value: '0.1', ...province, ...in2017, source: 'S68' },
  { parameter: 'medical/burden-base', value: 'total', ...province, ...in2017, source: 'S68' },
];

/** 大病保险 (clause 6.2). The general deductible and bands of 2019 were not found. */
const criticalIllness: readonly ParameterEntry[] = [
  { parameter: 'medical/critical-deductible', value: { general: '12000.00' }, ...general },
  { parameter: 'medical/critical-bands', value: { general: generalBands2015 }, ...general },
  { parameter: 'medical/critical-cap', value: { general: '300000.00' }, ...general },
  { parameter: 'medical/critical-deductible', value: { registered: '6000.00' }, ...poor2018, note: untilReplaced },
  { parameter: 'medical/critical-cap', value: { registered: '500000.00' }, ...poor2018, note: untilReplaced },
  { parameter: 'medical/critical-deductible', value: { registered: '5000.00' }, ...poor2019, note: onlyRegistered },
  { parameter: 'medical/critical-bands', value: { registered: poorBands2019 }, ...poor2019, note: onlyRegistered },
  { parameter: 'medical/critical-cap', value: { registered: null }, ...poor2019, note: onlyRegistered },
];

/** 扶贫特惠保险 of 2017 (clause 6.2): its cap is a floor for insurers, no value; the terms of 2019 were not found. */
const supplement: readonly ParameterEntry[] = [
  { parameter: 'medical/supplement-deductible', value: '0.00', ...province, ...in2017, source: 'S68' },
];

/** Clauses 6.3 and 6.4. The fixed subsidy of the counties was not found. */
const subsidyAndTreatment: readonly ParameterEntry[] = [
  { parameter: 'medical/personal-contribution', value: '250.00', ...province, ...in2019, source: 'S62' },
  {
    parameter: 'medical/free-treatment-covered',
    value: { severeMentalDisorder: true, cataract: true },
    ...city,
    ...in2019,
    source: 'S0',
  },
];

/** What is known of area 6 for Dezhou: of the city itself and of the province above it. */
export const dezhouMedical: readonly ParameterEntry[] = [
  ...financing,
  ...promise,
  ...criticalIllness,
  ...supplement,
  ...subsidyAndTreatment,
];
