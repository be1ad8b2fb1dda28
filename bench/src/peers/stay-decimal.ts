import { Decimal } from 'decimal.js';
import type { Task } from '../measure.ts';
import { stayValues, type CivilAffairs, type HospitalTier, type Stay } from '../workload/stay.ts';

const classes = ['tekun', 'dibao', 'registered', 'general'] as const;
type BenefitClass = (typeof classes)[number];

const zero = new Decimal(0);
const fen = new Decimal('0.01');
const decimal = (of: string): Decimal => new Decimal(of);
const perhaps = (of: string | null): Decimal | null => (of === null ? null : new Decimal(of));
type ByClass<T> = Readonly<Record<BenefitClass, T>>;
const byClass = <From, To>(of: ByClass<From>, to: (from: From) => To): ByClass<To> =>
  Object.fromEntries(classes.map((each) => [each, to(of[each])])) as ByClass<To>;
const byTier = (
  of: Readonly<Record<HospitalTier, ByClass<string>>>,
): Readonly<Record<HospitalTier, ByClass<Decimal>>> => ({
  level1: byClass(of.level1, decimal),
  level2: byClass(of.level2, decimal),
  level3: byClass(of.level3, decimal),
});

/** The values once as decimals. */
const p = {
  basicDeductible: byTier(stayValues.basicDeductible),
  basicRate: byTier(stayValues.basicRate),
  basicCap: perhaps(stayValues.basicCap),
  criticalDeductible: byClass(stayValues.criticalDeductible, decimal),
  criticalBands: byClass(stayValues.criticalBands, (set) =>
    set.map(({ upTo, rate }) => ({ upTo: perhaps(upTo), rate: decimal(rate) })),
  ),
  criticalCap: byClass<string | null, Decimal | null>(stayValues.criticalCap, perhaps),
  reliefRate: byTier(stayValues.reliefRate),
  reliefCap: perhaps(stayValues.reliefCap),
  assistanceDeductible: byClass(stayValues.assistanceDeductible, decimal),
  assistanceRate: byClass(stayValues.assistanceRate, decimal),
  assistanceCap: byClass<string | null, Decimal | null>(stayValues.assistanceCap, perhaps),
  supplementDeductible: decimal(stayValues.supplementDeductible),
  supplementRate: decimal(stayValues.supplementRate),
  supplementCap: perhaps(stayValues.supplementCap),
  outOfPolicyReliefRate: byClass(stayValues.outOfPolicyReliefRate, decimal),
  outOfPolicySupplementRate: decimal(stayValues.outOfPolicySupplementRate),
  burdenLimit: decimal(stayValues.burdenLimit),
  transferRule: stayValues.transferRule as 'full' | 'difference',
  burdenBase: stayValues.burdenBase as 'inPolicy' | 'total',
  burdenRelation: stayValues.burdenRelation as 'below' | 'atMost',
} as const;

const toFen = (of: Decimal): Decimal => of.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
const least = (a: Decimal, b: Decimal | null): Decimal => (b === null || a.lt(b) ? a : b);
const atLeastZero = (of: Decimal): Decimal => (of.isNegative() ? zero : of);

interface ParsedStay {
  readonly admittedOn: string;
  readonly dischargedOn: string;
  readonly tier: HospitalTier;
  readonly transferred: boolean;
  readonly registered: boolean;
  readonly civilAffairs: CivilAffairs;
  readonly supplementInsured: boolean;
  readonly totalCost: Decimal;
  readonly inPolicyCost: Decimal;
  readonly socialAssistanceGranted: Decimal;
}

const yearFields = [
  'totalCost',
  'inPolicyCost',
  'basic',
  'deductible',
  'criticalIllnessBase',
  'hospitalRelief',
  'medicalAssistanceBase',
  'supplementBase',
  'burden',
  'outOfPolicyBurden',
] as const;
type Year<T> = Readonly<Record<(typeof yearFields)[number], T>>;

const paidFields = [
  'basic',
  'criticalIllness',
  'hospitalRelief',
  'medicalAssistance',
  'socialAssistance',
  'commercialSupplement',
  'burden',
  'outOfPolicyRelief',
  'outOfPolicySupplement',
  'outOfPolicyBurden',
  'excess',
] as const;
type Paid<T> = Readonly<Record<(typeof paidFields)[number], T>>;

interface Shares<T> {
  readonly stayShare: readonly [T, T];
  readonly yearShare: readonly [T, T];
}
interface Verdicts {
  readonly promised: boolean;
  readonly withinLimit: boolean;
}

interface Decision {
  readonly result: Paid<Decimal> & Shares<Decimal> & Verdicts;
  readonly after: Year<Decimal>;
}

/** A decision on the wire; a share is "fen borne/fen of cost". */
export interface WireDecision {
  readonly result: Paid<string> & Verdicts & { readonly stayShare: string; readonly yearShare: string };
  readonly after: Year<string>;
}

function classOf(stay: ParsedStay): BenefitClass {
  if (stay.civilAffairs !== 'none') return stay.civilAffairs;
  return stay.registered ? 'registered' : 'general';
}

function withinAnnualCap(payment: Decimal, before: Decimal, cap: Decimal | null): Decimal {
  return cap === null ? payment : atLeastZero(least(before.plus(payment), cap).minus(least(before, cap)));
}

function critical(base: Decimal, personClass: BenefitClass): Decimal {
  const bands = p.criticalBands[personClass];
  let low = p.criticalDeductible[personClass];
  let sum = zero;
  for (const { upTo, rate } of bands) {
    if (base.lte(low)) break;
    const high = least(base, upTo);
    if (high.lte(low)) continue;
    sum = sum.plus(high.minus(low).times(rate));
    low = high;
  }
  return least(toFen(sum), p.criticalCap[personClass]);
}

function assistanceFor(base: Decimal, personClass: BenefitClass): Decimal {
  const covered = atLeastZero(base.minus(p.assistanceDeductible[personClass]));
  return least(toFen(covered.times(p.assistanceRate[personClass])), p.assistanceCap[personClass]);
}

function supplementFor(base: Decimal): Decimal {
  return least(toFen(atLeastZero(base.minus(p.supplementDeductible)).times(p.supplementRate)), p.supplementCap);
}

/** The rule of clause 6.2 in decimals of yuan, as a careful author without a library writes it. */
function settle(stay: ParsedStay, before: Year<Decimal>): Decision {
  const { totalCost, inPolicyCost, tier } = stay;
  if (inPolicyCost.gt(totalCost)) throw new RangeError('the in-policy cost exceeds the total cost');
  if (stay.admittedOn > stay.dischargedOn) throw new RangeError('the discharge is before the admission');
  const personClass = classOf(stay);

  const full = p.basicDeductible[tier][personClass];
  const onlyDifference = stay.transferred && p.transferRule === 'difference';
  const deductible = onlyDifference ? atLeastZero(full.minus(before.deductible)) : full;
  const deductibleCounted = onlyDifference && before.deductible.gt(full) ? before.deductible : full;
  const covered = atLeastZero(inPolicyCost.minus(deductible));
  const basic = withinAnnualCap(toFen(covered.times(p.basicRate[tier][personClass])), before.basic, p.basicCap);
  const afterBasic = inPolicyCost.minus(basic);

  const criticalBase = before.criticalIllnessBase.plus(afterBasic);
  const criticalIllness = critical(criticalBase, personClass).minus(critical(before.criticalIllnessBase, personClass));
  const afterCritical = afterBasic.minus(criticalIllness);

  const waived = toFen(afterCritical.times(p.reliefRate[tier][personClass]));
  const hospitalRelief = withinAnnualCap(waived, before.hospitalRelief, p.reliefCap);
  const afterRelief = afterCritical.minus(hospitalRelief);

  const assistanceBase = before.medicalAssistanceBase.plus(afterRelief);
  const assistanceBefore = assistanceFor(before.medicalAssistanceBase, personClass);
  const medicalAssistance = assistanceFor(assistanceBase, personClass).minus(assistanceBefore);
  const afterAssistance = afterRelief.minus(medicalAssistance);

  const socialAssistance = least(stay.socialAssistanceGranted, afterAssistance);
  const afterSocial = afterAssistance.minus(socialAssistance);

  const insured = stay.supplementInsured;
  const supplementBase = insured ? before.supplementBase.plus(afterSocial) : before.supplementBase;
  const supplement = insured ? supplementFor(supplementBase).minus(supplementFor(before.supplementBase)) : zero;
  const burden = afterSocial.minus(supplement);

  const outOfPolicy = totalCost.minus(inPolicyCost);
  const outRelief = toFen(outOfPolicy.times(p.outOfPolicyReliefRate[personClass]));
  const afterOutRelief = outOfPolicy.minus(outRelief);
  const outSupplement = insured ? toFen(afterOutRelief.times(p.outOfPolicySupplementRate)) : zero;
  const outBurden = afterOutRelief.minus(outSupplement);

  const after: Year<Decimal> = {
    totalCost: before.totalCost.plus(totalCost),
    inPolicyCost: before.inPolicyCost.plus(inPolicyCost),
    basic: before.basic.plus(basic),
    deductible: deductibleCounted,
    criticalIllnessBase: criticalBase,
    hospitalRelief: before.hospitalRelief.plus(hospitalRelief),
    medicalAssistanceBase: assistanceBase,
    supplementBase,
    burden: before.burden.plus(burden),
    outOfPolicyBurden: before.outOfPolicyBurden.plus(outBurden),
  };

  const onTotal = p.burdenBase === 'total';
  const cost = onTotal ? totalCost : inPolicyCost;
  const borne = onTotal ? burden.plus(outBurden) : burden;
  const yearCost = onTotal ? after.totalCost : after.inPolicyCost;
  const yearBorne = onTotal ? after.burden.plus(after.outOfPolicyBurden) : after.burden;
  const limit = yearCost.times(p.burdenLimit);
  const below = p.burdenRelation === 'below';
  const most = below
    ? atLeastZero(limit.toDecimalPlaces(2, Decimal.ROUND_CEIL).minus(fen))
    : limit.toDecimalPlaces(2, Decimal.ROUND_FLOOR);

  return {
    result: {
      basic,
      criticalIllness,
      hospitalRelief,
      medicalAssistance,
      socialAssistance,
      commercialSupplement: supplement,
      burden,
      outOfPolicyRelief: outRelief,
      outOfPolicySupplement: outSupplement,
      outOfPolicyBurden: outBurden,
      stayShare: [borne, cost],
      yearShare: [yearBorne, yearCost],
      promised: stay.registered,
      withinLimit: yearBorne.lte(most),
      excess: atLeastZero(yearBorne.minus(most)),
    },
    after,
  };
}

function parseStay(stay: Stay): ParsedStay {
  return {
    admittedOn: stay.admittedOn,
    dischargedOn: stay.dischargedOn,
    tier: stay.tier,
    transferred: stay.transferred,
    registered: stay.registered,
    civilAffairs: stay.civilAffairs,
    supplementInsured: stay.supplementInsured,
    totalCost: new Decimal(stay.totalCost),
    inPolicyCost: new Decimal(stay.inPolicyCost),
    socialAssistanceGranted: new Decimal(stay.socialAssistanceGranted),
  };
}

function parseYear(of: Year<string>): Year<Decimal> {
  return {
    totalCost: new Decimal(of.totalCost),
    inPolicyCost: new Decimal(of.inPolicyCost),
    basic: new Decimal(of.basic),
    deductible: new Decimal(of.deductible),
    criticalIllnessBase: new Decimal(of.criticalIllnessBase),
    hospitalRelief: new Decimal(of.hospitalRelief),
    medicalAssistanceBase: new Decimal(of.medicalAssistanceBase),
    supplementBase: new Decimal(of.supplementBase),
    burden: new Decimal(of.burden),
    outOfPolicyBurden: new Decimal(of.outOfPolicyBurden),
  };
}

const printShare = ([borne, cost]: readonly [Decimal, Decimal]): string =>
  `${borne.times(100).toFixed(0)}/${cost.times(100).toFixed(0)}`;

function print({ result, after }: Decision): WireDecision {
  return {
    result: {
      basic: result.basic.toFixed(2),
      criticalIllness: result.criticalIllness.toFixed(2),
      hospitalRelief: result.hospitalRelief.toFixed(2),
      medicalAssistance: result.medicalAssistance.toFixed(2),
      socialAssistance: result.socialAssistance.toFixed(2),
      commercialSupplement: result.commercialSupplement.toFixed(2),
      burden: result.burden.toFixed(2),
      outOfPolicyRelief: result.outOfPolicyRelief.toFixed(2),
      outOfPolicySupplement: result.outOfPolicySupplement.toFixed(2),
      outOfPolicyBurden: result.outOfPolicyBurden.toFixed(2),
      stayShare: printShare(result.stayShare),
      yearShare: printShare(result.yearShare),
      promised: result.promised,
      withinLimit: result.withinLimit,
      excess: result.excess.toFixed(2),
    },
    after: {
      totalCost: after.totalCost.toFixed(2),
      inPolicyCost: after.inPolicyCost.toFixed(2),
      basic: after.basic.toFixed(2),
      deductible: after.deductible.toFixed(2),
      criticalIllnessBase: after.criticalIllnessBase.toFixed(2),
      hospitalRelief: after.hospitalRelief.toFixed(2),
      medicalAssistanceBase: after.medicalAssistanceBase.toFixed(2),
      supplementBase: after.supplementBase.toFixed(2),
      burden: after.burden.toFixed(2),
      outOfPolicyBurden: after.outOfPolicyBurden.toFixed(2),
    },
  };
}

const startOfYear = Object.fromEntries(yearFields.map((field) => [field, '0.00'])) as Year<string>;
const start = parseYear(startOfYear);

/** What each stay finds used up by the earlier stays of its person. */
export function yearsBefore(stays: readonly Stay[]): readonly Year<string>[] {
  const soFar = new Map<string, Year<string>>();
  return stays.map((stay) => {
    const before = soFar.get(stay.person) ?? startOfYear;
    soFar.set(stay.person, print(settle(parseStay(stay), parseYear(before))).after);
    return before;
  });
}

/** What is decided on a stay as the first of its year, and with the year so far. */
export interface Decided {
  readonly first: WireDecision;
  readonly later: WireDecision;
}

export function stayDecimalTasks(stays: readonly Stay[], before: readonly Year<string>[]): readonly Task<Decided>[] {
  const parsed = stays.map(parseStay);
  const first = (i: number): WireDecision => print(settle(parseStay(stays[i] as Stay), start));
  const later = (i: number): WireDecision =>
    print(settle(parseStay(stays[i] as Stay), parseYear(before[i] as Year<string>)));
  const fromParsed = (i: number): Decision => settle(parsed[i] as ParsedStay, start);
  const outcome = (i: number): Decided => ({ first: first(i), later: later(i) });
  const implementation = 'decimal.js, by hand';
  return [
    { implementation, figure: 'parsed', call: fromParsed, outcome },
    { implementation, figure: 'wire', call: first },
    { implementation, figure: 'wire with year so far', call: later },
  ];
}
