import type { Fraction, Step } from '../plan/plan.ts';
import { addMonths, wholeYears } from '../quantity/months.ts';
import { yearOf, type Day } from '../quantity/day.ts';
import { linear, product, quotient, rounded, timesOf } from './span-arithmetic.ts';
import { anyOfSpans, both, chosen, comparison, extreme, oneOrBoth, opposite } from './span-choice.ts';
import { calendarSpan, monthSpan, withinCalendar } from './span-calendar.ts';
import { throughTariff } from './span-tariff.ts';
import { fixed, flagOf, hasNumber, listed, oneOf, withoutNumber, type Span } from './span.ts';

/** A step outside of lists, done on spans: whatever the registers are, the result lies within. */
export function spanStep(step: Exclude<Step, { op: 'aggregate' }>, r: Span[]): void {
  if (step.op === 'ratio') ratio(step, r);
  else r[step.out] = resultOf(step, r);
}

function resultOf(step: Exclude<Step, { op: 'aggregate' | 'ratio' }>, r: readonly Span[]): Span {
  switch (step.op) {
    case 'constant':
      return fixed(step.value);
    case 'combine':
      return linear(r[step.a]!, step.timesA, r[step.b]!, step.timesB);
    case 'multiply':
      return product(r[step.a]!, r[step.b]!);
    case 'least':
    case 'greatest': {
      const left = timesOf(r[step.a]!, step.timesA);
      const right = timesOf(r[step.b]!, step.timesB);
      const picked = extreme(step.op === 'least', left, { ...right, none: false });
      return right.none ? anyOfSpans([left, picked]) : picked;
    }
    case 'compare':
      return comparison(step.relation, r[step.a]!, step.timesA, r[step.b]!, step.timesB);
    case 'compareRatios': {
      const over = (of: Fraction): Span => (of.denominator === null ? fixed(of.over) : r[of.denominator]!);
      const left = product(r[step.a.numerator]!, over(step.b));
      return comparison(step.relation, left, 1, product(r[step.b.numerator]!, over(step.a)), 1);
    }
    case 'and':
      return both(r[step.a]!, r[step.b]!);
    case 'or':
      return oneOrBoth(r[step.a]!, r[step.b]!);
    case 'not':
      return opposite(r[step.a]!);
    case 'known': {
      const of = r[step.a]!;
      return flagOf(of.unknown, hasNumber(of) || of.none, false);
    }
    case 'isNone': {
      const of = r[step.a]!;
      return flagOf(hasNumber(of), of.none, of.unknown);
    }
    case 'yearOf':
      return calendarSpan([r[step.a]!], (day) => yearOf(day as Day));
    case 'monthOf':
      return monthSpan(r[step.a]!);
    case 'ifUnknown': {
      const [of, fallback] = [timesOf(r[step.a]!, step.timesA), timesOf(r[step.b]!, step.timesB)];
      return of.unknown ? anyOfSpans([{ ...of, unknown: false }, fallback]) : of;
    }
    case 'ifNone': {
      const [of, fallback] = [timesOf(r[step.a]!, step.timesA), timesOf(r[step.b]!, step.timesB)];
      return of.none ? anyOfSpans([{ ...of, none: false }, fallback]) : of;
    }
    case 'round':
      return rounded(r[step.a]!, step.over, step.grain, step.mode);
    case 'divide': {
      const divisor = timesOf(r[step.b]!, step.timesB);
      const parts = [quotient(timesOf(r[step.a]!, step.timesA), divisor, step.grain, step.mode)];
      if (mayBeZero(divisor)) parts.push(r[step.whenZero]!);
      return anyOfSpans(parts);
    }
    case 'choose': {
      const [yes, no] = [timesOf(r[step.yes]!, step.timesYes), timesOf(r[step.no]!, step.timesNo)];
      const one = chosen(r[step.condition]!, yes, no);
      if (step.otherHalf === undefined) return one;
      const { unknown } = chosen(r[step.condition]!, r[step.otherHalf.yes]!, r[step.otherHalf.no]!);
      return { ...one, unknown: one.unknown || unknown };
    }
    case 'match': {
      const on = r[step.on]!;
      const parts = labels(on, step.cases.length).map((label) => {
        const { from, times } = step.cases[label]!;
        return timesOf(r[from]!, times);
      });
      return on.unknown || on.none ? anyOfSpans([...parts, withoutNumber(true)]) : anyOfSpans(parts);
    }
    case 'lookup': {
      const { cells, unknown } = cellsOf(step.keys, r);
      return oneOf([...cells.map((cell) => step.cells[cell] ?? Number.NaN), ...(unknown ? [Number.NaN] : [])]);
    }
    case 'bands': {
      const { cells, unknown } = cellsOf(step.keys, r);
      const parts = cells.map((cell) => {
        const tariff = step.tariffs[cell];
        return tariff ? throughTariff(tariff, r[step.above]!, r[step.amount]!) : withoutNumber(true);
      });
      return unknown ? anyOfSpans([...parts, withoutNumber(true)]) : anyOfSpans(parts);
    }
    case 'daysBetween':
      return linear(r[step.b]!, 1, r[step.a]!, -1);
    case 'addDays':
      return linear(r[step.a]!, 1, r[step.b]!, 1);
    case 'addMonths': {
      const later = (day: number, months: number): number => addMonths(day as Day, months, step.rule);
      return step.rule === 'refuse'
        ? { ...calendarSpan([r[step.a]!, r[step.b]!], (day, n) => addMonths(day as Day, n, 'lastDay')), unknown: true }
        : withinMonths(r[step.a]!, r[step.b]!, calendarSpan([r[step.a]!, r[step.b]!], later));
    }
    case 'wholeYears':
      return calendarSpan([opposed(r[step.a]!), r[step.b]!], (from, to) => wholeYears(-from as Day, to as Day));
  }
}

function opposed(of: Span): Span {
  return timesOf(withinCalendar(of), -1);
}

/** How far a step of months may lie off so many average months, in days. */
const offAverage = 6;

/** A day some months later moves along with the day. */
function withinMonths(day: Span, months: Span, reached: Span): Span {
  if (months.low !== months.high || !hasNumber(day) || !hasNumber(reached)) return reached;
  const at = day.at + months.low * 30.436875;
  const form = { at, slopes: day.slopes, under: day.under - offAverage, over: day.over + offAverage };
  return reached.low === reached.high ? reached : { ...reached, ...form };
}

function mayBeZero(of: Span): boolean {
  return of.low <= 0 && of.high >= 0;
}

function labels(of: Span, size: number): readonly number[] {
  return (listed(of) ?? Array.from({ length: size }, (_, label) => label)).filter((label) => label < size);
}

/** The cells that keys may select, and whether a key may be unknown. */
function cellsOf(
  keys: readonly { readonly register: number; readonly size: number }[],
  r: readonly Span[],
): { readonly cells: readonly number[]; readonly unknown: boolean } {
  let cells: readonly number[] = [0];
  let unknown = false;
  for (const { register, size } of keys) {
    const key = r[register]!;
    unknown ||= key.unknown || key.none;
    cells = cells.flatMap((cell) => labels(key, size).map((label) => cell * size + label));
  }
  return { cells, unknown };
}

function ratio(step: Extract<Step, { op: 'ratio' }>, r: Span[]): void {
  const numerator = timesOf(r[step.a]!, step.timesA);
  const divisor = timesOf(r[step.b]!, step.timesB);
  const numerators: Span[] = [];
  const denominators: Span[] = [];
  for (const sign of [1, -1]) {
    const below = timesOf(divisor, sign);
    if (!(below.high > 0)) continue;
    const above = timesOf(numerator, sign);
    numerators.push({ ...above, unknown: above.unknown || below.unknown });
    denominators.push(below.low > 0 ? below : { ...below, low: 1 });
  }
  if (mayBeZero(divisor)) {
    numerators.push(r[step.whenZero]!);
    denominators.push(fixed(step.zeroScale));
  }
  if ([numerator, divisor].some(({ unknown, none }) => unknown || none)) {
    numerators.push(withoutNumber(true));
    denominators.push(withoutNumber(true));
  }
  r[step.out] = anyOfSpans(numerators);
  r[step.outDenominator] = anyOfSpans(denominators);
}
