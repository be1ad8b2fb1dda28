import type { ParameterBook } from '@dzfp/core';
import { jurisdictions } from '@dzfp/core/model';
const classes = <T>(t: T, d: T, r: T, g: T) => ({ tekun: t, dibao: d, registered: r, general: g });
const tiers = <T>(a: T, b: T, c: T) => ({ level1: a, level2: b, level3: c });
const same = <T>(v: T) => classes(v, v, v, v);
const bands = [
  { upTo: '100000.00', rate: '0.65' },
  { upTo: '300000.00', rate: '0.75' },
  { upTo: null, rate: '0.85' },
];
const general = [
  { upTo: '100000.00', rate: '0.6' },
  { upTo: '200000.00', rate: '0.65' },
  { upTo: '300000.00', rate: '0.7' },
  { upTo: null, rate: '0.75' },
];
export const values = {
  basicDeductible: tiers(
    classes('100.00', '100.00', '100.00', '200.00'),
    classes('300.00', '300.00', '300.00', '500.00'),
    classes('500.00', '500.00', '500.00', '1000.00'),
  ),
  basicRate: tiers(
    classes('0.9', '0.9', '0.9', '0.8'),
    classes('0.8', '0.8', '0.8', '0.7'),
    classes('0.65', '0.65', '0.65', '0.55'),
  ),
  basicCap: '200000.00',
  transferRule: 'difference',
  criticalDeductible: classes('5000.00', '5000.00', '5000.00', '12000.00'),
  criticalBands: classes(bands, bands, bands, general),
  criticalCap: classes(null, null, null, '400000.00'),
  reliefRate: tiers(same('0.1'), same('0.1'), same('0.1')),
  reliefCap: null,
  assistanceDeductible: classes('0.00', '0.00', '0.00', '10000.00'),
  assistanceRate: classes('1', '0.7', '0.7', '0'),
  assistanceCap: classes(null, '10000.00', '10000.00', '0.00'),
  supplementDeductible: '0.00',
  supplementRate: '0.5',
  supplementCap: '300000.00',
  outOfPolicyReliefRate: classes('0.1', '0.1', '0.1', '0'),
  outOfPolicySupplementRate: '0.1',
  burdenLimit: '0.1',
  burdenBase: 'inPolicy',
  burdenRelation: 'below',
} as const;
const kebab = (n: string) => n.replace(/[A-Z]/g, (c) => '-' + c.toLowerCase());
export const devBook: ParameterBook = {
  name: { zh: '开发', en: 'dev' }, jurisdictions, sources: [{ key: 'X', title: '示例参数（开发用）' }],
  entries: Object.entries(values).map(([n, value]) => ({ parameter: `medical/${kebab(n)}`, jurisdiction: '371400', value, from: '2019-01-01', standing: 'assumed', source: 'X' })),
};
