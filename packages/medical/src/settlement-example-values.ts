import type { Bands, Wire } from '@dzfp/core';
import type { BenefitClass } from './model/benefit-class.ts';
import type { HospitalTier } from './model/hospital-tier.ts';
import type { SettlementParameters } from './settlement-parameters.ts';

type Values = Wire<SettlementParameters>;
type ByClass<T> = { readonly [Each in BenefitClass]: T };

/** The same for the three aided classes, and another value for general residents. */
function byClass<T>(aided: T, general: T): ByClass<T> {
  return { tekun: aided, dibao: aided, registered: aided, general };
}

function byTier<T>(level1: T, level2: T, level3: T): { readonly [Each in HospitalTier]: T } {
  return { level1, level2, level3 };
}

const zero = byClass('0.00', '0.00');
const noRate = byClass('0', '0');
const noCap = byClass(null, null);

/** Critical illness for general residents since 2015: reported of Shandong. */
const generalBands2015: Wire<Bands> = [
  { upTo: '100000.00', rate: '0.5' },
  { upTo: '200000.00', rate: '0.6' },
  { upTo: null, rate: '0.65' },
];
/** Critical illness for general residents in 2019: assumed, from pages of later years. */
const generalBands2019: Wire<Bands> = [
  { upTo: '100000.00', rate: '0.6' },
  { upTo: '200000.00', rate: '0.65' },
  { upTo: '300000.00', rate: '0.7' },
  { upTo: null, rate: '0.75' },
];
/** Critical illness for the poor in 2019: reported of Shandong. */
const poorBands2019: Wire<Bands> = [
  { upTo: '100000.00', rate: '0.65' },
  { upTo: '300000.00', rate: '0.75' },
  { upTo: null, rate: '0.85' },
];

/** Nobody pays anything: the ground on which a single layer is looked at alone. */
const noLayers: Values = {
  basicDeductible: byTier(zero, zero, zero),
  basicRate: byTier(noRate, noRate, noRate),
  basicCap: null,
  transferRule: 'full',
  criticalDeductible: zero,
  criticalBands: byClass([{ upTo: null, rate: '0' }], [{ upTo: null, rate: '0' }]),
  criticalCap: noCap,
  reliefRate: byTier(noRate, noRate, noRate),
  reliefCap: null,
  assistanceDeductible: zero,
  assistanceRate: noRate,
  assistanceCap: noCap,
  supplementDeductible: '0.00',
  supplementRate: '0',
  supplementCap: null,
  outOfPolicyReliefRate: noRate,
  outOfPolicySupplementRate: '0',
  burdenLimit: '0.1',
  burdenBase: 'inPolicy',
  burdenRelation: 'below',
};

/** Basic insurance alone, nine tenths from the first fen. */
export const basicAlone: Values = {
  ...noLayers,
  basicRate: byTier(byClass('0.9', '0.9'), byClass('0.9', '0.9'), byClass('0.9', '0.9')),
};

/** Critical illness alone, as in 2019; the deductible of general residents is that of 2015. */
export const criticalAlone2019: Values = {
  ...noLayers,
  criticalDeductible: byClass('5000.00', '12000.00'),
  criticalBands: byClass(poorBands2019, generalBands2019),
  criticalCap: byClass(null, '400000.00'),
};

/** Critical illness alone, for general residents from 2015 to 2018. */
export const criticalAlone2015: Values = {
  ...noLayers,
  criticalDeductible: byClass('12000.00', '12000.00'),
  criticalBands: byClass(generalBands2015, generalBands2015),
  criticalCap: byClass('300000.00', '300000.00'),
};

/**
 * A full set of values to show a settlement with: critical illness as reported of Shandong, the basic layer of another city
 * (Jining), the rest made up. No policy of Dezhou.
 */
export const exampleValues: Values = {
  ...criticalAlone2019,
  basicDeductible: byTier(byClass('100.00', '200.00'), byClass('300.00', '500.00'), byClass('500.00', '1000.00')),
  basicRate: byTier(byClass('0.9', '0.8'), byClass('0.8', '0.7'), byClass('0.65', '0.55')),
  basicCap: '200000.00',
  transferRule: 'difference',
  reliefRate: byTier(byClass('0.1', '0'), byClass('0.1', '0'), byClass('0.1', '0')),
  assistanceDeductible: byClass('0.00', '10000.00'),
  assistanceRate: { tekun: '1', dibao: '0.7', registered: '0.7', general: '0' },
  assistanceCap: { tekun: null, dibao: '10000.00', registered: '10000.00', general: '0.00' },
  supplementRate: '0.5',
  supplementCap: '300000.00',
  outOfPolicyReliefRate: byClass('0.1', '0'),
  outOfPolicySupplementRate: '0.1',
};
