import type { Wire } from '@dzfp/core';
import fc from 'fast-check';
import type { InpatientStay, SettlementParameters } from '../src/index.ts';

type Values = Wire<SettlementParameters>;
type ByClass<T> = { readonly tekun: T; readonly dibao: T; readonly registered: T; readonly general: T };

/** Fen as yuan, without a detour over fractions. */
export function yuan(amount: number | bigint): string {
  const whole = BigInt(amount);
  const size = whole < 0n ? -whole : whole;
  return `${whole < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`;
}

/** Yuan as fen. */
export function fen(amount: string): bigint {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount) ?? [];
  const size = BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
  return sign === '-' ? -size : size;
}

const perMillion = (rate: number): string => `0.${String(rate).padStart(6, '0')}`;
const aRate = fc.oneof(fc.constantFrom(0, 500_000, 999_999), fc.integer({ min: 0, max: 999_999 }));
const anAmount = (most: number): fc.Arbitrary<number> =>
  fc.oneof(fc.constantFrom(0, 1, most), fc.integer({ min: 0, max: most }));

/** Four values in rising order: a better class has the lower one. */
function rising(most: number): fc.Arbitrary<ByClass<string>> {
  return fc.tuple(anAmount(most), anAmount(most), anAmount(most), anAmount(most)).map((drawn) => {
    const [tekun = 0, dibao = 0, registered = 0, general = 0] = [...drawn].sort((a, b) => a - b);
    return { tekun: yuan(tekun), dibao: yuan(dibao), registered: yuan(registered), general: yuan(general) };
  });
}

/** Four rates in falling order: a better class has the higher one. */
const falling: fc.Arbitrary<ByClass<string>> = fc.tuple(aRate, aRate, aRate, aRate).map((drawn) => {
  const [tekun = 0, dibao = 0, registered = 0, general = 0] = [...drawn].sort((a, b) => b - a);
  return {
    tekun: perMillion(tekun),
    dibao: perMillion(dibao),
    registered: perMillion(registered),
    general: perMillion(general),
  };
});

/** Caps in falling order, none at all being the highest. */
function fallingCaps(most: number): fc.Arbitrary<ByClass<string | null>> {
  const drawn = fc.tuple(...[0, 1, 2, 3].map(() => fc.option(anAmount(most), { nil: Number.POSITIVE_INFINITY })));
  return drawn.map((caps) => {
    const [tekun = null, dibao = null, registered = null, general = null] = [...caps]
      .sort((a, b) => (a === b ? 0 : b > a ? 1 : -1))
      .map((cap) => (cap === Number.POSITIVE_INFINITY ? null : yuan(cap)));
    return { tekun, dibao, registered, general };
  });
}

const tariffs: fc.Arbitrary<Values['criticalBands']> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 30_000_000 }), { minLength: 1, maxLength: 3 }),
    fc.array(falling, { minLength: 4, maxLength: 4 }),
  )
  .map(([bounds, rates]) => {
    const upTo = [...bounds.sort((a, b) => a - b).map(yuan), null];
    const of = (name: keyof ByClass<string>): { upTo: string | null; rate: string }[] =>
      upTo.map((bound, i) => ({ upTo: bound, rate: rates[i]?.[name] ?? '0' }));
    return { tekun: of('tekun'), dibao: of('dibao'), registered: of('registered'), general: of('general') };
  });

const byTier = <T>(cell: fc.Arbitrary<T>): fc.Arbitrary<{ level1: T; level2: T; level3: T }> =>
  fc.record({ level1: cell, level2: cell, level3: cell });
const aCap = fc.option(anAmount(20_000_000).map(yuan), { nil: null });

/** Any values that keep what the clause delegates: a better class is treated no worse in any layer. */
export const anyValues: fc.Arbitrary<Values> = fc.record({
  basicDeductible: byTier(rising(100_000)),
  basicRate: byTier(falling),
  basicCap: aCap,
  transferRule: fc.constantFrom('full', 'difference'),
  criticalDeductible: rising(1_500_000),
  criticalBands: tariffs,
  criticalCap: fallingCaps(40_000_000),
  reliefRate: byTier(falling),
  reliefCap: aCap,
  assistanceDeductible: rising(1_000_000),
  assistanceRate: falling,
  assistanceCap: fallingCaps(3_000_000),
  supplementDeductible: anAmount(1_000_000).map(yuan),
  supplementRate: aRate.map(perMillion),
  supplementCap: aCap,
  outOfPolicyReliefRate: falling,
  outOfPolicySupplementRate: aRate.map(perMillion),
  burdenLimit: aRate.map(perMillion),
  burdenBase: fc.constantFrom('inPolicy', 'total'),
  burdenRelation: fc.constantFrom('below', 'atMost'),
});

/** The layers per stay switched off: critical illness, assistance and supplement are left, all of them of the year. */
export function annualLayersOf(values: Values): Values {
  const zero = { tekun: '0', dibao: '0', registered: '0', general: '0' };
  const none = { level1: zero, level2: zero, level3: zero };
  return { ...values, basicRate: none, reliefRate: none };
}

/**
 * One relief rate for all hospital levels: then only amounts count, not at which hospital they are left over. Relief per stay by
 * level makes a year depend on where an annual layer runs out, for the better class as for anybody.
 */
export function sameReliefEverywhere(values: Values): Values {
  const { level1 = {} } = values.reliefRate;
  return { ...values, reliefRate: { level1, level2: level1, level3: level1 } };
}

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const aCost = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20_000_000 }));

/** Any stay of 2019. */
export const anyStay: fc.Arbitrary<Wire<InpatientStay>> = fc
  .record({
    month: fc.constantFrom(...months),
    day: fc.integer({ min: 1, max: 28 }),
    inside: aCost,
    outside: aCost,
    granted: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1_000_000 })),
    tier: fc.constantFrom('level1' as const, 'level2' as const, 'level3' as const),
    civilAffairs: fc.constantFrom('none' as const, 'dibao' as const, 'tekun' as const),
    transferred: fc.boolean(),
    registered: fc.boolean(),
    supplementInsured: fc.boolean(),
  })
  .map(({ month, day, inside, outside, granted, ...rest }) => {
    const on = `2019-${month}-${String(day).padStart(2, '0')}`;
    return {
      ...rest,
      stayId: '1',
      person: 'P',
      admittedOn: on,
      dischargedOn: on,
      totalCost: yuan(inside + outside),
      inPolicyCost: yuan(inside),
      socialAssistanceGranted: yuan(granted),
    };
  });

/** Any year of one person: up to six stays with numbers of their own. */
export const anyYear: fc.Arbitrary<readonly Wire<InpatientStay>[]> = fc
  .array(anyStay, { minLength: 1, maxLength: 6 })
  .map((stays) => stays.map((stay, i) => ({ ...stay, stayId: String(i + 1) })));
