import { inpatientSettlement } from './index.ts';
import { explain, explanationText } from '@dzfp/core/reading';
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
const t0 = performance.now();
const b = inpatientSettlement.with(values as never);
console.log('bind', performance.now() - t0, inpatientSettlement.graph.nodes.length, b.findings);
const stay = {
  stayId: 'ZY1',
  person: '371402195402269910',
  admittedOn: '2019-01-03',
  dischargedOn: '2019-01-08',
  tier: 'level3',
  transferred: false,
  registered: true,
  civilAffairs: 'none',
  supplementInsured: true,
  totalCost: '11276.79',
  inPolicyCost: '10356.03',
  socialAssistanceGranted: '100.00',
} as const;
console.log(b.evaluate(stay));
if (process.argv[2]) console.log(explanationText(explain(b, stay), 'zh'));
const typed = inpatientSettlement.input.parse(stay);
const time = (name: string, f: () => unknown) => {
  for (let i = 0; i < 50000; i++) f();
  const n = 200000;
  const t = performance.now();
  for (let i = 0; i < n; i++) f();
  console.log(name, (((performance.now() - t) / n) * 1000).toFixed(3), 'µs');
};
time('parsed', () => b.evaluateParsed(typed));
const before = b.evaluate(stay).after;
time('wire', () => b.evaluate(stay));
time('wire+before', () => b.evaluate(stay, before));
const n0 = performance.now();
for (let i = 0; i < 20000; i++) explain(b, stay);
console.log('explain', (performance.now() - n0) / 20, 'µs');
const inside = b as any;
const given = { facts: typed, before: inpatientSettlement.carry.state.parse(before) };
time('run', () => inside.runner.run(given));
time('read', () => inside.readInput(stay));
