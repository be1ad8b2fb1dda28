import type { Fraction, Plan, Range, Step } from '@dzfp/core/plan';

/** Up to here the floor of a quotient of two numbers is exact, and twice a remainder as well. */
const exactDividend = 2 ** 51;

/** How large a number of a range can be; nothing where it holds none. */
function sizeOf({ low, high }: Range): number {
  return low > high ? 0 : Math.max(Math.abs(low), Math.abs(high));
}

/**
 * The steps of a plan, those inside of lists included, that may meet a whole number which plain numbers do not hold exactly. For
 * all others the ranges are a proof that no intermediate ever does.
 */
export function stepsLeavingPlainNumbers(plan: Plan, ranges: readonly Range[]): ReadonlySet<Step> {
  const leaving = new Set<Step>();
  const visit = (steps: readonly Step[]): void => {
    for (const step of steps) {
      if (!staysPlain(step, (register) => sizeOf(ranges[register] as Range))) leaving.add(step);
      if (step.op === 'aggregate') visit(step.steps);
    }
  };
  visit(plan.steps);
  return leaving;
}

function staysPlain(step: Step, size: (register: number) => number): boolean {
  const safe = (...of: number[]): boolean => of.every((each) => each <= Number.MAX_SAFE_INTEGER);
  const divides = (...of: number[]): boolean => of.every((each) => each <= exactDividend);
  switch (step.op) {
    case 'combine':
      return safe(size(step.a) * Math.abs(step.timesA) + size(step.b) * Math.abs(step.timesB));
    case 'multiply':
      return safe(size(step.a) * size(step.b));
    case 'least':
    case 'greatest':
    case 'compare':
    case 'ifUnknown':
    case 'ifNone':
    case 'ratio':
      return safe(size(step.a) * step.timesA, size(step.b) * step.timesB);
    case 'compareRatios': {
      const over = ({ denominator, over: fixed }: Fraction): number =>
        denominator === null ? fixed : size(denominator);
      return safe(size(step.a.numerator) * over(step.b), size(step.b.numerator) * over(step.a));
    }
    case 'round':
      return divides(size(step.a), step.over * step.grain) && safe(size(step.out));
    case 'divide':
      return divides(size(step.a) * step.timesA, size(step.b) * step.timesB * step.grain) && safe(size(step.out));
    case 'choose':
      return safe(size(step.yes) * step.timesYes, size(step.no) * step.timesNo);
    case 'match':
      return step.cases.every(({ from, times }) => safe(size(from) * times));
    case 'bands': {
      const rate = Math.max(0, ...step.tariffs.flatMap((tariff) => tariff?.rates ?? []));
      return safe((size(step.amount) + size(step.above)) * rate);
    }
    case 'aggregate':
      return safe(size(step.out));
    case 'constant':
      return !Number.isFinite(step.value) || safe(Math.abs(step.value));
    default:
      return safe(size(step.out));
  }
}
