import { addMonths, wholeYears } from '../quantity/months.ts';
import { plusDays, yearOf, type Day } from '../quantity/day.ts';
import { divideExactly } from '../quantity/rounding.ts';
import { registerOf, valueAt } from './lower.ts';
import { sourceOf, type Given } from './registers.ts';
import type { Fraction, Load, Plan, Step } from './plan.ts';

/** A register of the exact path: a whole number of any size, unknown, or known to be none. */
export type Exact = bigint | undefined | 'none';

/**
 * Runs a plan in whole numbers of any size: the same steps, slower. It takes over when a figure leaves the range in which plain
 * numbers are exact, and it is what every faster path is tested against.
 */
export function runExactly(plan: Plan, given: Given): readonly Exact[] {
  const registers: Exact[] = new Array<Exact>(plan.registers).fill(undefined);
  for (const load of plan.loads) fill(registers, load, given);
  for (const step of plan.steps) perform(step, registers, given);
  return registers;
}

function fill(r: Exact[], load: Load, given: Given): void {
  r[load.out] = fromRegister(registerOf(valueAt(sourceOf(given, load), load.path), load.shape));
}

function fromRegister(value: number): Exact {
  if (Number.isNaN(value)) return undefined;
  return value === Number.POSITIVE_INFINITY ? 'none' : BigInt(value);
}

function number(value: Exact): bigint | undefined {
  return value === 'none' ? undefined : value;
}

function times(value: Exact, factor: number): Exact {
  return typeof value === 'bigint' ? value * BigInt(factor) : value;
}

function both(a: Exact, b: Exact, of: (a: bigint, b: bigint) => bigint): Exact {
  const [left, right] = [number(a), number(b)];
  return left === undefined || right === undefined ? undefined : of(left, right);
}

function related(relation: 'below' | 'atMost' | 'equal'): (a: bigint, b: bigint) => bigint {
  if (relation === 'below') return (a, b) => (a < b ? 1n : 0n);
  return relation === 'atMost' ? (a, b) => (a <= b ? 1n : 0n) : (a, b) => (a === b ? 1n : 0n);
}

function cell<T>(
  r: readonly Exact[],
  keys: readonly { readonly register: number; readonly size: number }[],
  of: readonly T[],
): T | undefined {
  let index = 0;
  for (const { register, size } of keys) {
    const key = number(r[register]);
    if (key === undefined) return undefined;
    index = index * size + Number(key);
  }
  return of[index];
}

function perform(step: Step, r: Exact[], given: Given): void {
  switch (step.op) {
    case 'constant':
      r[step.out] = fromRegister(step.value);
      return;
    case 'combine':
      r[step.out] = both(times(r[step.a], step.timesA), times(r[step.b], step.timesB), (a, b) => a + b);
      return;
    case 'multiply':
      r[step.out] = both(r[step.a], r[step.b], (a, b) => a * b);
      return;
    case 'least':
    case 'greatest': {
      const left = times(r[step.a], step.timesA);
      const right = times(r[step.b], step.timesB);
      const smaller = step.op === 'least';
      r[step.out] = right === 'none' ? left : both(left, right, (a, b) => (a < b === smaller ? a : b));
      return;
    }
    case 'compare':
      r[step.out] = both(times(r[step.a], step.timesA), times(r[step.b], step.timesB), related(step.relation));
      return;
    case 'compareRatios': {
      const over = (of: Fraction): Exact => (of.denominator === null ? BigInt(of.over) : r[of.denominator]);
      const left = both(r[step.a.numerator], over(step.b), (a, b) => a * b);
      const right = both(r[step.b.numerator], over(step.a), (a, b) => a * b);
      r[step.out] = both(left, right, related(step.relation));
      return;
    }
    case 'and':
      r[step.out] = r[step.a] === 0n || r[step.b] === 0n ? 0n : both(r[step.a], r[step.b], (a, b) => a * b);
      return;
    case 'or':
      r[step.out] = r[step.a] === 1n || r[step.b] === 1n ? 1n : both(r[step.a], r[step.b], () => 0n);
      return;
    case 'not':
      r[step.out] = both(r[step.a], 0n, (a) => 1n - a);
      return;
    case 'known':
      r[step.out] = r[step.a] === undefined ? 0n : 1n;
      return;
    case 'isNone':
      r[step.out] = r[step.a] === undefined ? undefined : r[step.a] === 'none' ? 1n : 0n;
      return;
    case 'yearOf':
      r[step.out] = both(r[step.a], 0n, (a) => BigInt(yearOf(Number(a) as Day)));
      return;
    case 'monthOf':
      r[step.out] = both(r[step.a], 0n, (a) => BigInt(new Date(Number(a) * 86_400_000).getUTCMonth() + 1));
      return;
    case 'ifUnknown':
      r[step.out] = r[step.a] === undefined ? times(r[step.b], step.timesB) : times(r[step.a], step.timesA);
      return;
    case 'ifNone':
      r[step.out] = r[step.a] === 'none' ? times(r[step.b], step.timesB) : times(r[step.a], step.timesA);
      return;
    case 'round': {
      const grain = BigInt(step.grain);
      r[step.out] = both(r[step.a], BigInt(step.over) * grain, (a, by) => divideExactly(a, by, step.mode) * grain);
      return;
    }
    case 'divide': {
      const grain = BigInt(step.grain);
      const by = both(times(r[step.b], step.timesB), grain, (b, g) => b * g);
      if (by === 0n) {
        r[step.out] = r[step.whenZero];
        return;
      }
      const sign = typeof by === 'bigint' && by < 0n ? -1n : 1n;
      r[step.out] = both(
        times(r[step.a], step.timesA),
        by,
        (a, b) => divideExactly(a * sign, b * sign, step.mode) * grain,
      );
      return;
    }
    case 'ratio': {
      const below = number(times(r[step.b], step.timesB));
      const sign = below !== undefined && below < 0n ? -1n : 1n;
      r[step.out] =
        below === undefined
          ? undefined
          : below === 0n
            ? r[step.whenZero]
            : both(times(r[step.a], step.timesA), sign, (a, s) => a * s);
      const over = below === 0n ? BigInt(step.zeroScale) : both(below, sign, (b, s) => b * s);
      r[step.outDenominator] = r[step.out] === undefined ? undefined : over;
      return;
    }
    case 'choose': {
      const yes = times(r[step.yes], step.timesYes);
      const no = times(r[step.no], step.timesNo);
      const holds = r[step.condition];
      const same = yes === no && (step.otherHalf === undefined || r[step.otherHalf.yes] === r[step.otherHalf.no]);
      r[step.out] = holds === 1n ? yes : holds === 0n ? no : same ? yes : undefined;
      return;
    }
    case 'match': {
      const on = number(r[step.on]);
      const chosen = on === undefined ? undefined : step.cases[Number(on)];
      r[step.out] = chosen && times(r[chosen.from], chosen.times);
      return;
    }
    case 'lookup':
      r[step.out] = fromRegister(cell(r, step.keys, step.cells) ?? Number.NaN);
      return;
    case 'bands': {
      const tariff = cell(r, step.keys, step.tariffs);
      const amount = number(r[step.amount]);
      let low = number(r[step.above]);
      if (!tariff || amount === undefined || low === undefined) {
        r[step.out] = undefined;
        return;
      }
      let sum = 0n;
      tariff.bounds.forEach((bound, k) => {
        const high = Number.isFinite(bound) && BigInt(bound) < amount ? BigInt(bound) : amount;
        if (low === undefined || high <= low) return;
        sum += (high - low) * BigInt(tariff.rates[k] ?? 0);
        low = high;
      });
      r[step.out] = sum;
      return;
    }
    case 'aggregate':
      r[step.out] = aggregate(step, r, given);
      return;
    case 'daysBetween':
      r[step.out] = both(r[step.a], r[step.b], (a, b) => b - a);
      return;
    case 'addDays':
      r[step.out] = both(r[step.a], r[step.b], (a, b) => BigInt(plusDays(Number(a) as Day, Number(b))));
      return;
    case 'addMonths':
      r[step.out] = both(r[step.a], r[step.b], (a, b) => BigInt(addMonths(Number(a) as Day, Number(b), step.rule)));
      return;
    case 'wholeYears':
      r[step.out] = both(r[step.a], r[step.b], (a, b) => BigInt(wholeYears(Number(a) as Day, Number(b) as Day)));
  }
}

function aggregate(step: Extract<Step, { op: 'aggregate' }>, r: Exact[], given: Given): Exact {
  const list = valueAt(sourceOf(given, step.list), step.list.path);
  if (!Array.isArray(list)) return undefined;
  const items = given.items ?? [];
  const inside: Given = { facts: given.facts, before: given.before, items };
  const values = (list as readonly unknown[]).map((item): Exact => {
    items[step.loop] = item;
    for (const load of step.items) fill(r, load, inside);
    for (const each of step.steps) perform(each, r, inside);
    return r[step.body];
  });
  switch (step.how) {
    case 'sum':
    case 'count':
      return values.reduce((so, value) => both(so, value, (a, b) => a + b), 0n);
    case 'any':
      return values.includes(1n) ? 1n : values.includes(undefined) ? undefined : 0n;
    case 'all':
      return values.includes(0n) ? 0n : values.includes(undefined) ? undefined : 1n;
    default: {
      if (values.length === 0) return step.whenEmpty === null ? undefined : r[step.whenEmpty];
      const smaller = step.how === 'least';
      return values.reduce((so, value) => both(so, value, (a, b) => (a < b === smaller ? a : b)));
    }
  }
}
