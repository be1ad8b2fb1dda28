import { firstDay, lastDay, type Step } from '@dzfp/core/plan';
import { both, constant, greatest, least, product, related } from './smt-arithmetic.ts';
import { pick, type Key } from './smt-pick.ts';
import { roundedQuotient } from './smt-rounding.ts';
import { and, atMost, below, equal, int, ite, minus, no, not, or, plus, times, yes } from './smt-text.ts';
import {
  either,
  hasNumber,
  numberOf,
  same,
  scaled,
  truth,
  truthOf,
  unknown,
  whole,
  type SmtValue,
} from './smt-value.ts';

/** What a step stands among. */
export interface Surroundings {
  /** The figure in a register. */
  readonly r: (register: number) => SmtValue;
  /** The least that a register may hold. */
  readonly low: (register: number) => number;
  readonly sortOf: (register: number) => SmtValue['sort'];
  /** Takes what has to hold for the decision to be made at all. */
  readonly within: string[];
}

/** The figure that a step gives, as `runExactly` of core computes it. */
export function figureOf(
  step: Exclude<Step, { op: 'ratio' | 'aggregate' }>,
  { r, low, sortOf, within }: Surroundings,
): SmtValue {
  const keysOf = (keys: readonly { readonly register: number; readonly size: number }[]): Key[] =>
    keys.map(({ register, size }) => ({ of: r(register), size }));
  // Days outside of the calendar are refused, not computed.
  const inCalendar = (of: SmtValue): SmtValue => {
    within.push(or(not(of.known), and(atMost(int(firstDay), of.value), atMost(of.value, int(lastDay)))));
    return of;
  };
  switch (step.op) {
    case 'constant':
      return constant(step.value, sortOf(step.out));
    case 'combine':
      return whole(...both(scaled(r(step.a), step.timesA), scaled(r(step.b), step.timesB), plus));
    case 'multiply':
      return whole(...both(r(step.a), r(step.b), (a, b) => `(* ${a} ${b})`));
    case 'least':
    case 'greatest': {
      const [left, right] = [scaled(r(step.a), step.timesA), scaled(r(step.b), step.timesB)];
      const smaller = step.op === 'least';
      const [value, known] = both(left, right, (a, b) => ite(smaller ? below(a, b) : below(b, a), a, b));
      return either(and(right.known, right.none), left, whole(value, known));
    }
    case 'compare':
      return truth(...both(scaled(r(step.a), step.timesA), scaled(r(step.b), step.timesB), related(step.relation)));
    case 'compareRatios': {
      const over = (of: typeof step.a): SmtValue => (of.denominator === null ? whole(int(of.over)) : r(of.denominator));
      const left = whole(...both(r(step.a.numerator), over(step.b), product));
      const right = whole(...both(r(step.b.numerator), over(step.a), product));
      return truth(...both(left, right, related(step.relation)));
    }
    case 'and': {
      const [a, b] = [r(step.a), r(step.b)];
      const settled = or(and(hasNumber(a), not(truthOf(a))), and(hasNumber(b), not(truthOf(b))));
      const open = and(hasNumber(a), hasNumber(b));
      return truth(ite(open, and(truthOf(a), truthOf(b)), no), open === yes ? yes : or(settled, open));
    }
    case 'or': {
      const [a, b] = [r(step.a), r(step.b)];
      const settled = or(and(hasNumber(a), truthOf(a)), and(hasNumber(b), truthOf(b)));
      const open = and(hasNumber(a), hasNumber(b));
      return truth(ite(open, or(truthOf(a), truthOf(b)), yes), open === yes ? yes : or(settled, open));
    }
    case 'not':
      return truth(not(truthOf(r(step.a))), hasNumber(r(step.a)));
    case 'known':
      return truth(r(step.a).known);
    case 'isNone':
      return truth(r(step.a).none, r(step.a).known);
    case 'yearOf':
    case 'monthOf':
      return whole(`(${step.op === 'yearOf' ? 'year-of' : 'month-of'} ${numberOf(r(step.a))})`, hasNumber(r(step.a)));
    case 'ifUnknown':
      return either(r(step.a).known, scaled(r(step.a), step.timesA), scaled(r(step.b), step.timesB));
    case 'ifNone':
      return either(
        and(r(step.a).known, r(step.a).none),
        scaled(r(step.b), step.timesB),
        scaled(r(step.a), step.timesA),
      );
    case 'round': {
      const neverBelow = low(step.a) >= 0;
      const by = int(BigInt(step.over) * BigInt(step.grain));
      const quotient = roundedQuotient(numberOf(r(step.a)), by, step.mode, neverBelow);
      return whole(times(quotient, step.grain), hasNumber(r(step.a)));
    }
    case 'divide': {
      const [a, b] = [scaled(r(step.a), step.timesA), scaled(r(step.b), BigInt(step.timesB) * BigInt(step.grain))];
      const [above, under] = [numberOf(a), numberOf(b)];
      const turned = below(under, '0');
      const neverBelow = low(step.a) >= 0 && low(step.b) >= 0;
      const [dividend, divisor] = neverBelow
        ? [above, under]
        : [ite(turned, `(- ${above})`, above), ite(turned, `(- ${under})`, under)];
      const quotient = times(roundedQuotient(dividend, divisor, step.mode, neverBelow), step.grain);
      const zero = and(hasNumber(b), equal(under, '0'));
      return either(zero, r(step.whenZero), whole(quotient, and(hasNumber(a), hasNumber(b))));
    }
    case 'choose': {
      const [condition, a, b] = [
        r(step.condition),
        scaled(r(step.yes), step.timesYes),
        scaled(r(step.no), step.timesNo),
      ];
      const chosen = either(truthOf(condition), a, b);
      const decided = hasNumber(condition);
      if (decided === yes) return chosen;
      const other = step.otherHalf;
      const alike = and(same(a, b), other === undefined ? yes : same(r(other.yes), r(other.no)));
      return either(decided, chosen, either(alike, a, unknown(b.sort)));
    }
    case 'match': {
      const on = r(step.on);
      const cases = step.cases.map(({ from, times: factor }) => scaled(r(from), factor));
      return pick([{ of: on, size: cases.length }], cases, sortOf(step.out));
    }
    case 'lookup': {
      const sort = sortOf(step.out);
      const cells = step.cells.map((cell) => constant(cell, sort));
      return pick(keysOf(step.keys), cells, sort);
    }
    case 'bands': {
      const [amount, above] = [r(step.amount), r(step.above)];
      const given = and(hasNumber(amount), hasNumber(above));
      const sums = step.tariffs.map((tariff) => {
        if (tariff === null) return unknown('Int');
        const parts = tariff.bounds.map((bound, k) => {
          const before = tariff.bounds[k - 1];
          const high = Number.isFinite(bound) ? least(numberOf(amount), int(bound)) : numberOf(amount);
          const from = before === undefined ? numberOf(above) : greatest(numberOf(above), int(before));
          return times(greatest(minus(high, from), '0'), tariff.rates[k] ?? 0);
        });
        return whole(parts.reduce(plus, '0'), given);
      });
      return pick(keysOf(step.keys), sums, 'Int');
    }
    case 'daysBetween':
      return whole(...both(r(step.a), r(step.b), (a, b) => minus(b, a)));
    case 'addDays':
      return inCalendar(whole(...both(r(step.a), r(step.b), plus)));
    case 'addMonths': {
      const fits = `(add-months-fits ${numberOf(r(step.a))} ${numberOf(r(step.b))})`;
      const [value, known] = both(r(step.a), r(step.b), (a, b) => `(add-months-last ${a} ${b})`);
      if (step.rule === 'refuse') within.push(or(not(known), fits));
      return inCalendar(whole(step.rule === 'nextFirst' ? plus(value, ite(fits, '0', '1')) : value, known));
    }
    case 'wholeYears':
      return whole(...both(r(step.a), r(step.b), (a, b) => `(whole-years ${a} ${b})`));
  }
}

/** Both halves of a ratio; unknown together. */
export function ratioOf(
  step: Extract<Step, { op: 'ratio' }>,
  { r, low }: Surroundings,
): { readonly above: SmtValue; readonly under: SmtValue } {
  const [a, b] = [scaled(r(step.a), step.timesA), scaled(r(step.b), step.timesB)];
  const [zero, turned] = [equal(numberOf(b), '0'), below(numberOf(b), '0')];
  const turn = (of: string): string => (low(step.b) >= 0 ? of : ite(turned, `(- ${of})`, of));
  const usual = whole(turn(numberOf(a)), and(hasNumber(a), hasNumber(b)));
  const above = either(and(hasNumber(b), zero), r(step.whenZero), usual);
  const under = whole(ite(zero, int(step.zeroScale), turn(numberOf(b))), and(above.known, hasNumber(b)));
  return { above: { ...above, known: and(above.known, hasNumber(b)) }, under };
}
