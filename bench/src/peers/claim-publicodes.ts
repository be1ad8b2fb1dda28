import Engine from 'publicodes';
import type { Task } from '../measure.ts';
import { figures, tiers, type BenefitClass, type Claim, type Outcome } from '../workload/claim.ts';

// Amounts are fen. Rates are whole percents and divided last, so that every amount before rounding is a whole number: with
// rates written as percentages some claims would be a fen off (floating point).

type Mechanism = string | number | { readonly [name: string]: Mechanism | readonly Mechanism[] };

const byClass = (of: Readonly<Record<BenefitClass, Mechanism>>): Mechanism => ({
  variations: [{ si: 'poor', alors: of.poor }, { sinon: of.others }],
});
const byTier = (of: Readonly<Record<Claim['tier'], number>>): Mechanism => ({
  variations: [
    ...tiers.slice(0, -1).map((tier): Mechanism => ({ si: `tier = '${tier}'`, alors: of[tier] })),
    { sinon: of.province },
  ],
});
const rounded = (value: string): Mechanism => ({ valeur: value, arrondi: 'oui' });

const tariff = (base: string, benefitClass: BenefitClass): Mechanism => ({
  barème: {
    assiette: base,
    tranches: [
      { taux: 0, plafond: figures.criticalDeductible[benefitClass] },
      ...figures.criticalRates[benefitClass].map((taux, band): Mechanism => {
        const plafond = figures.criticalBounds[band];
        return plafond === undefined ? { taux } : { taux, plafond };
      }),
    ],
  },
});
const critical = (base: string): Readonly<Record<string, Mechanism>> => ({
  [`${base} by bands`]: byClass({ poor: tariff(base, 'poor'), others: tariff(base, 'others') }),
  [`${base} paid`]: byClass({
    poor: rounded(`${base} by bands / 100`),
    others: { valeur: rounded(`${base} by bands / 100`), plafond: figures.criticalCap.others },
  }),
});
const supplement = (base: string): Readonly<Record<string, Mechanism>> => ({
  [`${base} covered`]: { valeur: `${base} - ${figures.supplementDeductible}`, plancher: 0 },
  [`${base} paid`]: {
    valeur: rounded(`${base} covered * ${figures.supplementRate} / 100`),
    plafond: figures.supplementCap,
  },
});

const rules = {
  'total cost': { valeur: 0 },
  'in policy': { valeur: 0 },
  'critical before': { valeur: 0 },
  'supplement before': { valeur: 0 },
  granted: { valeur: 0 },
  tier: { valeur: "'township'" },
  poor: { valeur: 'non' },
  insured: { valeur: 'non' },
  'tier rate': byTier(figures.rate),
  rate: { valeur: { somme: ['tier rate', byClass(figures.uplift)] }, plafond: figures.rateCap },
  deductible: byTier(figures.deductible),
  covered: { valeur: 'in policy - deductible', plancher: 0 },
  basic: { valeur: rounded('covered * rate / 100'), plafond: figures.basicCap },
  'after basic': { valeur: 'in policy - basic' },
  'critical now': { valeur: 'critical before + after basic' },
  ...critical('critical before'),
  ...critical('critical now'),
  critical: { valeur: 'critical now paid - critical before paid' },
  'after critical': { valeur: 'after basic - critical' },
  relief: byClass({ poor: rounded(`after critical * ${figures.reliefRate.poor} / 100`), others: 0 }),
  'after relief': { valeur: 'after critical - relief' },
  assistance: byClass({
    poor: { valeur: rounded(`after relief * ${figures.assistanceRate.poor} / 100`), plafond: figures.assistanceCap },
    others: 0,
  }),
  'after assistance': { valeur: 'after relief - assistance' },
  social: { 'le minimum de': ['granted', 'after assistance'] },
  'after social': { valeur: 'after assistance - social' },
  'supplement now': { valeur: 'supplement before + after social' },
  ...supplement('supplement before'),
  ...supplement('supplement now'),
  supplement: {
    variations: [{ si: 'insured', alors: 'supplement now paid - supplement before paid' }, { sinon: 0 }],
  },
  burden: { valeur: 'after social - supplement' },
  'out of policy': { valeur: 'total cost - in policy' },
  'below limit': { valeur: `burden * 100 < in policy * ${figures.limit}` },
};

const names = {
  basic: 'basic',
  critical: 'critical',
  relief: 'relief',
  assistance: 'assistance',
  social: 'social',
  supplement: 'supplement',
  burden: 'burden',
  outOfPolicy: 'out of policy',
  belowLimit: 'below limit',
} as const;
const outputs = Object.keys(names) as (keyof Outcome)[];

export function publicodesTasks(claims: readonly Claim[]): readonly Task<Outcome>[] {
  const quiet = { log: () => {}, warn: () => {}, error: console.error };
  const engine = new Engine(rules, { logger: quiet });
  const situations = claims.map((claim) => ({
    'total cost': claim.totalCost,
    'in policy': claim.inPolicyCost,
    'critical before': claim.criticalBase,
    'supplement before': claim.supplementBase,
    granted: claim.granted,
    tier: `'${claim.tier}'`,
    poor: claim.benefitClass === 'poor' ? 'oui' : 'non',
    insured: claim.insured ? 'oui' : 'non',
  }));
  const call = (i: number): Record<string, ReturnType<typeof engine.evaluate>> => {
    engine.setSituation(situations[i]);
    const evaluated: Record<string, ReturnType<typeof engine.evaluate>> = {};
    for (const output of outputs) evaluated[output] = engine.evaluate(names[output]);
    return evaluated;
  };
  const outcome = (i: number): Outcome =>
    Object.fromEntries(Object.entries(call(i)).map(([name, node]) => [name, node.nodeValue])) as unknown as Outcome;
  const common = { implementation: 'publicodes', engine: true, call, outcome };
  // An evaluation always returns the explained tree: there is no way to ask for less.
  return [
    { ...common, figure: 'parsed' },
    { ...common, figure: 'explained' },
  ];
}
