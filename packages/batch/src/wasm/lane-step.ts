import { firstDay, lastDay, type Fraction, type Step, type Tariff } from '@dzfp/core/plan';
import { exactProduct } from '../kernel/write-division.ts';
import { numbersOf } from '../kernel/write-step.ts';
import type { LaneWriting } from './lane-writing.ts';
import {
  above,
  absolute,
  add,
  atLeast,
  atMost,
  below,
  bitAnd,
  bitOr,
  both,
  different,
  equal,
  floor,
  greatest,
  least,
  loadCells,
  multiply,
  negative,
  subtract,
  truth,
  where,
  type Lanes,
} from './lanes.ts';

/** Steps that two lanes can do without a call. */
export function hasLanes(step: Step): boolean {
  if (step.op === 'round') return step.mode !== 'halfEven' && step.over * step.grain <= exactProduct;
  return !['aggregate', 'divide', 'yearOf', 'monthOf', 'wholeYears', 'addMonths'].includes(step.op);
}

const none = both(Number.POSITIVE_INFINITY);
const isNone = (value: Lanes): Lanes => equal(value, none);
const over = (value: Lanes): Lanes => greatest(value, both(0));

/** Writes one step for two rows; `leaves` when its figures may leave plain numbers, which leaves the row open. */
export function writeLaneStep(w: LaneWriting, step: Step, leaves: boolean): void {
  if (step.op === 'aggregate') throw new TypeError('a list has no lanes');
  for (const register of numbersOf(step)) w.requireNumber(register);
  const exact = (value: Lanes): Lanes => {
    if (!leaves) return value;
    const kept = w.keep(value);
    w.require(bitOr(atMost(absolute(kept), both(Number.MAX_SAFE_INTEGER)), isNone(kept)));
    return kept;
  };
  const times = (register: number, factor: number): Lanes =>
    factor === 1 ? w.get(register) : exact(multiply(w.get(register), both(factor)));
  switch (step.op) {
    case 'constant':
      w.set(step.out, both(step.value));
      return;
    case 'combine': {
      const [a, b] = [times(step.a, step.timesA), times(step.b, Math.abs(step.timesB))];
      w.set(step.out, exact(step.timesB < 0 ? subtract(a, b) : add(a, b)));
      return;
    }
    case 'multiply':
      w.set(step.out, exact(multiply(w.get(step.a), w.get(step.b))));
      return;
    case 'least':
    case 'greatest': {
      const [a, b] = [times(step.a, step.timesA), times(step.b, step.timesB)];
      if (step.op === 'least') w.set(step.out, least(a, b));
      else w.set(step.out, w.range(step.b).none ? where(isNone(b), a, greatest(a, b)) : greatest(a, b));
      return;
    }
    case 'compare':
      w.set(step.out, compared(step.relation, times(step.a, step.timesA), times(step.b, step.timesB)));
      return;
    case 'compareRatios': {
      const side = (of: Fraction, other: Fraction): Lanes =>
        exact(multiply(w.get(of.numerator), other.denominator === null ? both(other.over) : w.get(other.denominator)));
      w.set(step.out, compared(step.relation, side(step.a, step.b), side(step.b, step.a)));
      return;
    }
    case 'and':
      w.set(step.out, bitAnd(w.get(step.a), w.get(step.b)));
      return;
    case 'or':
      w.set(step.out, bitOr(w.get(step.a), w.get(step.b)));
      return;
    case 'not':
      w.set(step.out, subtract(both(1), w.get(step.a)));
      return;
    case 'known':
      // An unknown one has left the row open.
      w.set(step.out, both(1));
      return;
    case 'isNone':
      w.set(step.out, truth(isNone(w.get(step.a))));
      return;
    case 'ifUnknown':
      w.set(step.out, times(step.a, step.timesA));
      return;
    case 'ifNone':
      w.set(step.out, where(isNone(w.get(step.a)), times(step.b, step.timesB), times(step.a, step.timesA)));
      return;
    case 'choose':
      w.set(
        step.out,
        where(different(w.get(step.condition), both(0)), times(step.yes, step.timesYes), times(step.no, step.timesNo)),
      );
      return;
    case 'match': {
      const cases = step.cases.map(({ from, times: factor }) => times(from, factor));
      w.set(step.out, selected(w.get(step.on), cases));
      return;
    }
    case 'lookup':
      lookUp(w, step);
      return;
    case 'bands':
      w.set(step.out, exact(banded(w, step, leaves)));
      return;
    case 'round':
      round(w, step, leaves);
      return;
    case 'ratio': {
      const b = w.get(step.b);
      const sign = w.range(step.b).low < 0 ? where(below(b, both(0)), both(-1), both(1)) : undefined;
      const signed = (value: Lanes): Lanes => (sign ? multiply(value, sign) : value);
      const zero = equal(b, both(0));
      w.set(step.out, where(zero, w.get(step.whenZero), signed(times(step.a, step.timesA))));
      w.set(step.outDenominator, where(zero, both(step.zeroScale), signed(times(step.b, step.timesB))));
      return;
    }
    case 'daysBetween':
      w.set(step.out, subtract(w.get(step.b), w.get(step.a)));
      return;
    case 'addDays': {
      const day = w.keep(add(w.get(step.a), w.get(step.b)));
      w.require(bitAnd(atLeast(day, both(firstDay)), atMost(day, both(lastDay))));
      w.set(step.out, day);
      return;
    }
    default:
      throw new TypeError(`${step.op} has no lanes`);
  }
}

const relations = { below, atMost, equal } as const;

function compared(relation: keyof typeof relations, a: Lanes, b: Lanes): Lanes {
  return truth(relations[relation](a, b));
}

/** The one of some values that an index selects; the last for whatever is beyond. */
function selected(index: Lanes, values: readonly Lanes[]): Lanes {
  const rest = values.slice(0, -1);
  return rest.reduceRight<Lanes>(
    (others, value, at) => where(equal(index, both(at)), value, others),
    values.at(-1) as Lanes,
  );
}

type Keys = Extract<Step, { op: 'lookup' }>['keys'];

function indexOf(w: LaneWriting, keys: Keys): Lanes {
  return keys.reduce<Lanes>(
    (so, { register, size }, i) => (i === 0 ? w.get(register) : add(multiply(so, both(size)), w.get(register))),
    both(0),
  );
}

/** Up to so many cells are selected without going to memory. */
const fewCells = 4;

function lookUp(w: LaneWriting, { keys, cells, out }: Extract<Step, { op: 'lookup' }>): void {
  const index = w.keep(indexOf(w, keys));
  if (cells.length <= fewCells) {
    w.set(out, selected(index, cells.map(both)));
    return;
  }
  // A row that is open already may have any index.
  const within = w.keep(least(greatest(index, both(0)), both(cells.length - 1)));
  w.set(out, loadCells(within, w.table(cells)));
}

/** The first rate on all between the two amounts, and its rise at each bound on what lies beyond. */
function banded(w: LaneWriting, step: Extract<Step, { op: 'bands' }>, leaves: boolean): Lanes {
  const [amount, from] = [w.get(step.amount), w.get(step.above)];
  const tariffs = step.tariffs.filter((tariff) => tariff !== null);
  if (leaves) {
    const rate = Math.max(1, ...tariffs.flatMap(({ rates }) => rates));
    const most = both(Math.floor(Number.MAX_SAFE_INTEGER / (4 * rate)));
    for (const each of [amount, from]) w.require(atMost(absolute(each), most));
  }
  const index = w.keep(indexOf(w, step.keys));
  const bounds = [...new Set(tariffs.flatMap((tariff) => tariff.bounds))]
    .filter(Number.isFinite)
    .toSorted((a, b) => a - b);
  const byTariff = (of: (tariff: Tariff) => number): Lanes => {
    const values = step.tariffs.map((tariff) => (tariff ? of(tariff) : Number.NaN));
    return new Set(values).size === 1 ? both(values[0] as number) : selected(index, values.map(both));
  };
  const first = multiply(
    subtract(amount, from),
    byTariff(({ rates }) => rates[0] ?? 0),
  );
  const rises = bounds.map((bound) => {
    const beyond = subtract(over(subtract(amount, both(bound))), over(subtract(from, both(bound))));
    return multiply(
      beyond,
      byTariff((tariff) => riseAt(tariff, bound)),
    );
  });
  const sum = rises.reduce((so, rise) => add(so, rise), first);
  return where(
    above(amount, from),
    sum,
    byTariff(() => 0),
  );
}

function riseAt({ bounds, rates }: Tariff, bound: number): number {
  const band = bounds.indexOf(bound);
  return band < 0 ? 0 : (rates[band + 1] ?? 0) - (rates[band] as number);
}

/** A product in the place of a quotient, as the loop in JavaScript has it. */
function round(w: LaneWriting, step: Extract<Step, { op: 'round' }>, leaves: boolean): void {
  const a = w.get(step.a);
  const divisor = step.over * step.grain;
  if (divisor === 1) {
    w.set(step.out, a);
    return;
  }
  const half = Math.floor(divisor / 2);
  const { low, high } = w.range(step.a);
  const most = exactProduct - half;
  if (leaves || Math.max(Math.abs(low), Math.abs(high)) > most) w.require(atMost(absolute(a), both(most)));
  const floorOf = (value: Lanes, plus: number): Lanes =>
    floor(multiply(add(value, both(plus + 0.5)), both(1 / divisor)));
  const rounded = ((): Lanes => {
    if (step.mode === 'down') return floorOf(a, 0);
    if (step.mode === 'up') return negative(floorOf(negative(a), 0));
    const up = floorOf(a, half);
    return low >= 0 ? up : where(below(a, both(0)), negative(floorOf(negative(a), half)), up);
  })();
  w.set(step.out, step.grain === 1 ? rounded : multiply(rounded, both(step.grain)));
}
