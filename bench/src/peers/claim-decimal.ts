import { Decimal } from 'decimal.js';
import type { Task } from '../measure.ts';
import { figures, wireClaim, type Claim, type Outcome, type WireClaim } from '../workload/claim.ts';

/** Whole percents or fen as the decimal that a person would write. */
const hundredth = (of: number): Decimal => new Decimal(of).div(100);
const hundredths = <Key extends string>(of: Readonly<Record<Key, number>>): Readonly<Record<Key, Decimal>> =>
  Object.fromEntries(Object.entries<number>(of).map(([key, each]) => [key, hundredth(each)])) as Record<Key, Decimal>;

const zero = new Decimal(0);
const deductible = hundredths(figures.deductible);
const rate = hundredths(figures.rate);
const uplift = hundredths(figures.uplift);
const rateCap = hundredth(figures.rateCap);
const basicCap = hundredth(figures.basicCap);
const criticalDeductible = hundredths(figures.criticalDeductible);
const bounds = figures.criticalBounds.map(hundredth);
const bandRates = {
  poor: figures.criticalRates.poor.map(hundredth),
  others: figures.criticalRates.others.map(hundredth),
};
const criticalCap = { poor: null, others: hundredth(figures.criticalCap.others) };
const reliefRate = hundredths(figures.reliefRate);
const assistanceRate = hundredths(figures.assistanceRate);
const assistanceCap = hundredth(figures.assistanceCap);
const supplementDeductible = hundredth(figures.supplementDeductible);
const supplementRate = hundredth(figures.supplementRate);
const supplementCap = hundredth(figures.supplementCap);
const limit = hundredth(figures.limit);

const least = (a: Decimal, b: Decimal): Decimal => (a.lt(b) ? a : b);
const atLeastZero = (of: Decimal): Decimal => (of.isNegative() ? zero : of);
const toFen = (of: Decimal): Decimal => of.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);

type InDecimals<T> = { readonly [Key in keyof T]: T[Key] extends number ? Decimal : T[Key] };

function critical(base: Decimal, benefitClass: Claim['benefitClass']): Decimal {
  const rates = bandRates[benefitClass];
  let low = criticalDeductible[benefitClass];
  let sum = zero;
  for (let band = 0; band < rates.length && base.gt(low); band++) {
    const bound = bounds[band];
    const high = bound === undefined ? base : least(base, bound);
    sum = sum.plus(high.minus(low).times(rates[band] ?? zero));
    low = high;
  }
  const cap = criticalCap[benefitClass];
  return cap === null ? toFen(sum) : least(toFen(sum), cap);
}

function supplement(base: Decimal): Decimal {
  return least(toFen(atLeastZero(base.minus(supplementDeductible)).times(supplementRate)), supplementCap);
}

/** The rule in decimals of yuan, as a careful author without a library writes it. */
function settle(claim: InDecimals<Claim>): InDecimals<Outcome> {
  const { inPolicyCost, tier, benefitClass } = claim;
  const covered = atLeastZero(inPolicyCost.minus(deductible[tier]));
  const basic = least(toFen(covered.times(least(rate[tier].plus(uplift[benefitClass]), rateCap))), basicCap);
  const afterBasic = inPolicyCost.minus(basic);
  const base = claim.criticalBase;
  const criticalNow = critical(base.plus(afterBasic), benefitClass).minus(critical(base, benefitClass));
  const afterCritical = afterBasic.minus(criticalNow);
  const relief = toFen(afterCritical.times(reliefRate[benefitClass]));
  const afterRelief = afterCritical.minus(relief);
  const assistance = least(toFen(afterRelief.times(assistanceRate[benefitClass])), assistanceCap);
  const afterAssistance = afterRelief.minus(assistance);
  const social = least(claim.granted, afterAssistance);
  const afterSocial = afterAssistance.minus(social);
  const supplementNow = claim.insured
    ? supplement(claim.supplementBase.plus(afterSocial)).minus(supplement(claim.supplementBase))
    : zero;
  const burden = afterSocial.minus(supplementNow);
  return {
    basic,
    critical: criticalNow,
    relief,
    assistance,
    social,
    supplement: supplementNow,
    burden,
    outOfPolicy: claim.totalCost.minus(inPolicyCost),
    belowLimit: burden.lt(inPolicyCost.times(limit)),
  };
}

function parse(claim: WireClaim): InDecimals<Claim> {
  const { tier, benefitClass, insured } = claim;
  return {
    totalCost: new Decimal(claim.totalCost),
    inPolicyCost: new Decimal(claim.inPolicyCost),
    criticalBase: new Decimal(claim.criticalBase),
    supplementBase: new Decimal(claim.supplementBase),
    granted: new Decimal(claim.granted),
    tier,
    benefitClass,
    insured,
  };
}

function print(of: InDecimals<Outcome>): Readonly<Record<keyof Outcome, string | boolean>> {
  return {
    basic: of.basic.toFixed(2),
    critical: of.critical.toFixed(2),
    relief: of.relief.toFixed(2),
    assistance: of.assistance.toFixed(2),
    social: of.social.toFixed(2),
    supplement: of.supplement.toFixed(2),
    burden: of.burden.toFixed(2),
    outOfPolicy: of.outOfPolicy.toFixed(2),
    belowLimit: of.belowLimit,
  };
}

/** Amounts in yuan, as decimals or text, in fen. */
export function inFen(of: Readonly<Record<keyof Outcome, Decimal | string | boolean>>): Outcome {
  const entries = Object.entries(of).map(([key, each]) => [
    key,
    typeof each === 'boolean' ? each : new Decimal(each).times(100).toNumber(),
  ]);
  return Object.fromEntries(entries) as Outcome;
}

export function decimalTasks(claims: readonly Claim[]): readonly Task<Outcome>[] {
  const wire = claims.map(wireClaim);
  const parsed = wire.map(parse);
  const fromParsed = (i: number): InDecimals<Outcome> => settle(parsed[i] as InDecimals<Claim>);
  const fromWire = (i: number): ReturnType<typeof print> => print(settle(parse(wire[i] as WireClaim)));
  const implementation = 'decimal.js, by hand';
  return [
    { implementation, figure: 'parsed', call: fromParsed, outcome: (i) => inFen(fromParsed(i)) },
    { implementation, figure: 'wire', call: fromWire, outcome: (i) => inFen(fromWire(i)) },
  ];
}
