import { cost, random, yuan } from './random.ts';

/** Invented values for the settlement of clause 6.2, in their wire form. */
export const stayValues = {
  basicDeductible: {
    level1: { tekun: '100.00', dibao: '100.00', registered: '100.00', general: '200.00' },
    level2: { tekun: '300.00', dibao: '300.00', registered: '300.00', general: '500.00' },
    level3: { tekun: '500.00', dibao: '500.00', registered: '500.00', general: '1000.00' },
  },
  basicRate: {
    level1: { tekun: '0.9', dibao: '0.9', registered: '0.9', general: '0.8' },
    level2: { tekun: '0.8', dibao: '0.8', registered: '0.8', general: '0.7' },
    level3: { tekun: '0.65', dibao: '0.65', registered: '0.65', general: '0.55' },
  },
  basicCap: '200000.00',
  transferRule: 'difference',
  criticalDeductible: { tekun: '5000.00', dibao: '5000.00', registered: '5000.00', general: '12000.00' },
  criticalBands: {
    tekun: bands(['100000.00', '0.65'], ['300000.00', '0.75'], [null, '0.85']),
    dibao: bands(['100000.00', '0.65'], ['300000.00', '0.75'], [null, '0.85']),
    registered: bands(['100000.00', '0.65'], ['300000.00', '0.75'], [null, '0.85']),
    general: bands(['100000.00', '0.6'], ['200000.00', '0.65'], ['300000.00', '0.7'], [null, '0.75']),
  },
  criticalCap: { tekun: null, dibao: null, registered: null, general: '400000.00' },
  reliefRate: {
    level1: { tekun: '0.1', dibao: '0.1', registered: '0.1', general: '0.1' },
    level2: { tekun: '0.1', dibao: '0.1', registered: '0.1', general: '0.1' },
    level3: { tekun: '0.1', dibao: '0.1', registered: '0.1', general: '0.1' },
  },
  reliefCap: null,
  assistanceDeductible: { tekun: '0.00', dibao: '0.00', registered: '0.00', general: '10000.00' },
  assistanceRate: { tekun: '1', dibao: '0.7', registered: '0.7', general: '0' },
  assistanceCap: { tekun: null, dibao: '10000.00', registered: '10000.00', general: '0.00' },
  supplementDeductible: '0.00',
  supplementRate: '0.5',
  supplementCap: '300000.00',
  outOfPolicyReliefRate: { tekun: '0.1', dibao: '0.1', registered: '0.1', general: '0' },
  outOfPolicySupplementRate: '0.1',
  burdenLimit: '0.1',
  burdenBase: 'inPolicy',
  burdenRelation: 'below',
} as const;

type Band = readonly [string | null, string];

function bands(...of: readonly Band[]): readonly { readonly upTo: string | null; readonly rate: string }[] {
  return of.map(([upTo, rate]) => ({ upTo, rate }));
}

export type HospitalTier = 'level1' | 'level2' | 'level3';
export type CivilAffairs = 'none' | 'dibao' | 'tekun';

/** One stay as a settlement window receives it. */
export interface Stay {
  readonly stayId: string;
  readonly person: string;
  readonly admittedOn: string;
  readonly dischargedOn: string;
  readonly tier: HospitalTier;
  readonly transferred: boolean;
  readonly registered: boolean;
  readonly civilAffairs: CivilAffairs;
  readonly supplementInsured: boolean;
  readonly totalCost: string;
  readonly inPolicyCost: string;
  readonly socialAssistanceGranted: string;
}

/** Stays of persons who come up to four times in the year, the same on every run. */
export function stays(count: number): readonly Stay[] {
  const made: Stay[] = [];
  for (const ofPerson of staysByPerson()) {
    made.push(...ofPerson.slice(0, count - made.length));
    if (made.length === count) break;
  }
  return made;
}

/** The stays of one person after another, without end. */
export function* staysByPerson(): Generator<readonly Stay[], never> {
  const draw = random(20_190_102);
  const thresholds = [10_000, 20_000, 50_000, 100_000, 500_000, 1_200_000, 10_000_000, 30_000_000] as const;
  let number = 0;
  for (let person = 1; ; person++) {
    const registered = draw.chance(0.5);
    const civilAffairs = draw.chance(0.6) ? 'none' : draw.pick(['dibao', 'tekun'] as const);
    const supplementInsured = draw.chance(0.5);
    const times = draw.pick([1, 1, 2, 3, 4]);
    yield Array.from({ length: times }, (_, i): Stay => {
      const time = i + 1;
      const inPolicyCost = cost(draw, thresholds);
      return {
        stayId: `S${++number}`,
        person: `P${person}`,
        admittedOn: `2019-0${2 * time}-03`,
        dischargedOn: `2019-0${2 * time}-12`,
        tier: draw.pick(['level1', 'level2', 'level3']),
        transferred: time > 1 && draw.chance(0.2),
        registered,
        civilAffairs,
        supplementInsured,
        totalCost: yuan(inPolicyCost + (draw.chance(0.1) ? 0 : Math.floor(inPolicyCost * draw.unit()))),
        inPolicyCost: yuan(inPolicyCost),
        socialAssistanceGranted: draw.chance(0.8) ? '0.00' : yuan(Math.floor(300_000 * draw.unit())),
      };
    });
  }
}
