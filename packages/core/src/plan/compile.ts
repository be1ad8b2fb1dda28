import { addMonths, wholeYears } from '../quantity/months.ts';
import { plusDays, yearOf, type Day } from '../quantity/day.ts';
import { divideRounded } from '../quantity/rounding.ts';
import type { Fraction, Load, Plan, Step, Tariff } from './plan.ts';
import { registerOf, valueAt } from './lower.ts';
import { BeyondPlainNumbers, sourceOf, type Given, type Registers } from './registers.ts';
import { tapeOf, type Action } from './tape.ts';

const largest = Number.MAX_SAFE_INTEGER;

/** What is exact as a plain number; Infinity is no figure but "known to be none". */
function exact(value: number): number {
  if ((value > largest && value !== Number.POSITIVE_INFINITY) || value < -largest) throw new BeyondPlainNumbers();
  return value;
}

/**
 * Compiles a plan into a tape over one set of registers: what depends on parameters alone is computed here, once. No code is
 * generated, so it runs wherever JavaScript does.
 */
export function compile(plan: Plan): (given: Given) => Registers {
  const registers = new Float64Array(plan.registers).fill(Number.NaN);
  const varying = new Set(plan.loads.map((load) => load.out));
  const dynamic: Step[] = [];
  for (const step of plan.steps) {
    if (dependsOn(step, varying)) {
      for (const register of registersWritten(step)) varying.add(register);
      dynamic.push(step);
      continue;
    }
    try {
      actionOf(step)(registers, { facts: undefined, before: undefined });
    } catch (error) {
      if (!(error instanceof BeyondPlainNumbers)) throw error;
      // A figure of the law itself is too large for plain numbers: every run has to meet it and take the exact path.
      for (const register of registersWritten(step)) varying.add(register);
      dynamic.push(step);
    }
  }
  const loads = plan.loads.map(loadAction);
  const run = tapeOf(dynamic, actionOf);
  return (given) => {
    for (const load of loads) load(registers, given);
    run(registers, given);
    return registers;
  };
}

function dependsOn(step: Step, varying: ReadonlySet<number>): boolean {
  if (step.op === 'aggregate') return true;
  return registersRead(step).some((register) => varying.has(register));
}

/** The registers that a step fills. */
export function registersWritten(step: Step): readonly number[] {
  return step.op === 'ratio' ? [step.out, step.outDenominator] : [step.out];
}

/** The registers that a step reads; of a step over a list, those outside of it and what each item gives. */
export function registersRead(step: Step): number[] {
  switch (step.op) {
    case 'constant':
      return [];
    case 'not':
    case 'known':
    case 'isNone':
    case 'yearOf':
    case 'monthOf':
    case 'round':
      return [step.a];
    case 'compareRatios':
      return [step.a, step.b].flatMap(({ numerator, denominator }) =>
        denominator === null ? [numerator] : [numerator, denominator],
      );
    case 'divide':
    case 'ratio':
      return [step.a, step.b, step.whenZero];
    case 'choose':
      return [step.condition, step.yes, step.no, ...(step.otherHalf ? [step.otherHalf.yes, step.otherHalf.no] : [])];
    case 'match':
      return [step.on, ...step.cases.map(({ from }) => from)];
    case 'lookup':
      return step.keys.map(({ register }) => register);
    case 'bands':
      return [step.amount, step.above, ...step.keys.map(({ register }) => register)];
    case 'aggregate':
      return step.whenEmpty === null ? [step.body] : [step.body, step.whenEmpty];
    default:
      return [step.a, step.b];
  }
}

function loadAction(load: Load): Action {
  const { out, root, path, shape } = load;
  const [first = '', ...rest] = path;
  // The usual place is a field of the facts or of the state; it is read without a walk.
  const read =
    rest.length === 0 && root !== 'item'
      ? (given: Given): unknown => (given[root] as Readonly<Record<string, unknown>> | undefined)?.[first]
      : (given: Given): unknown => valueAt(sourceOf(given, load), path);
  if (shape.kind === 'choice') {
    const indexes = new Map<unknown, number>(shape.labels.map((label, index) => [label, index]));
    indexes.set(null, Number.POSITIVE_INFINITY);
    return (r, given) => {
      r[out] = indexes.get(read(given)) ?? Number.NaN;
    };
  }
  // The two usual roots on a straight path each: most of what a decision reads is an amount of the facts or of the state.
  if (rest.length === 0 && root === 'facts') {
    return (r, { facts }) => {
      const value = (facts as Readonly<Record<string, unknown>> | undefined)?.[first];
      r[out] = typeof value === 'number' ? value : registerOf(value, shape);
    };
  }
  if (rest.length === 0 && root === 'before') {
    return (r, { before }) => {
      const value = (before as Readonly<Record<string, unknown>> | undefined)?.[first];
      r[out] = typeof value === 'number' ? value : registerOf(value, shape);
    };
  }
  return (r, given) => {
    const value = read(given);
    r[out] = typeof value === 'number' ? value : registerOf(value, shape);
  };
}

function related(relation: 'below' | 'atMost' | 'equal', left: number, right: number): number {
  const holds = relation === 'below' ? left < right : relation === 'atMost' ? left <= right : left === right;
  return holds ? 1 : 0;
}

function actionOf(step: Step): Action {
  const { out } = step;
  switch (step.op) {
    case 'constant': {
      const { value } = step;
      return (r) => {
        r[out] = value;
      };
    }
    case 'combine': {
      const { a, timesA, b, timesB } = step;
      if (timesA === 1 && timesB === 1)
        return (r) => {
          r[out] = exact(r[a]! + r[b]!);
        };
      if (timesA === 1 && timesB === -1)
        return (r) => {
          r[out] = exact(r[a]! - r[b]!);
        };
      return (r) => {
        r[out] = exact(exact(r[a]! * timesA) + exact(r[b]! * timesB));
      };
    }
    case 'multiply': {
      const { a, b } = step;
      return (r) => {
        r[out] = exact(r[a]! * r[b]!);
      };
    }
    case 'least': {
      const { a, timesA, b, timesB } = step;
      return (r) => {
        const [left, right] = [r[a]!, r[b]!];
        r[out] = right === Infinity ? exact(left * timesA) : Math.min(exact(left * timesA), exact(right * timesB));
      };
    }
    case 'greatest': {
      const { a, timesA, b, timesB } = step;
      return (r) => {
        const [left, right] = [r[a]!, r[b]!];
        r[out] = right === Infinity ? exact(left * timesA) : Math.max(exact(left * timesA), exact(right * timesB));
      };
    }
    case 'compare': {
      const { a, timesA, b, timesB, relation } = step;
      return (r) => {
        const [left, right] = [exact(r[a]! * timesA), exact(r[b]! * timesB)];
        r[out] = left !== left || right !== right ? NaN : related(relation, left, right);
      };
    }
    case 'compareRatios': {
      const { a, b, relation } = step;
      const over = (r: Registers, of: Fraction): number => (of.denominator === null ? of.over : r[of.denominator]!);
      return (r) => {
        const left = exact(r[a.numerator]! * over(r, b));
        const right = exact(r[b.numerator]! * over(r, a));
        r[out] = left !== left || right !== right ? NaN : related(relation, left, right);
      };
    }
    case 'and': {
      const { a, b } = step;
      return (r) => {
        r[out] = r[a] === 0 || r[b] === 0 ? 0 : r[a]! * r[b]!;
      };
    }
    case 'or': {
      const { a, b } = step;
      return (r) => {
        r[out] = r[a] === 1 || r[b] === 1 ? 1 : r[a]! + r[b]!;
      };
    }
    case 'not': {
      const { a } = step;
      return (r) => {
        r[out] = 1 - r[a]!;
      };
    }
    case 'known': {
      const { a } = step;
      return (r) => {
        r[out] = Number.isNaN(r[a]!) ? 0 : 1;
      };
    }
    case 'isNone': {
      const { a } = step;
      return (r) => {
        r[out] = Number.isNaN(r[a]!) ? NaN : r[a] === Infinity ? 1 : 0;
      };
    }
    case 'yearOf': {
      const { a } = step;
      return (r) => {
        r[out] = yearOf(r[a] as Day);
      };
    }
    case 'monthOf': {
      const { a } = step;
      return (r) => {
        r[out] = new Date(r[a]! * 86_400_000).getUTCMonth() + 1;
      };
    }
    case 'ifUnknown': {
      const { a, timesA, b, timesB } = step;
      return (r) => {
        r[out] = Number.isNaN(r[a]!) ? exact(r[b]! * timesB) : exact(r[a]! * timesA);
      };
    }
    case 'ifNone': {
      const { a, timesA, b, timesB } = step;
      return (r) => {
        r[out] = r[a] === Infinity ? exact(r[b]! * timesB) : exact(r[a]! * timesA);
      };
    }
    case 'round': {
      const { a, over, grain, mode } = step;
      const divisor = over * grain;
      return (r) => {
        const value = r[a]!;
        const rounded = divideRounded(value, divisor, mode);
        if (rounded !== rounded && value === value) throw new BeyondPlainNumbers();
        r[out] = rounded * grain;
      };
    }
    case 'divide': {
      const { a, timesA, b, timesB, grain, mode, whenZero } = step;
      return (r) => {
        const divisor = exact(exact(r[b]! * timesB) * grain);
        if (divisor === 0) {
          r[out] = r[whenZero]!;
          return;
        }
        const dividend = exact(r[a]! * timesA);
        const rounded = divisor < 0 ? divideRounded(-dividend, -divisor, mode) : divideRounded(dividend, divisor, mode);
        if (rounded !== rounded && dividend === dividend && divisor === divisor) throw new BeyondPlainNumbers();
        r[out] = rounded * grain;
      };
    }
    case 'ratio': {
      const { outDenominator, a, timesA, b, timesB, whenZero, zeroScale } = step;
      return (r) => {
        const denominator = exact(r[b]! * timesB);
        const zero = denominator === 0;
        const sign = denominator < 0 ? -1 : 1;
        r[out] = Number.isNaN(denominator) ? NaN : zero ? r[whenZero]! : sign * exact(r[a]! * timesA);
        r[outDenominator] = Number.isNaN(r[out]) ? NaN : zero ? zeroScale : sign * denominator;
      };
    }
    case 'choose': {
      const { condition, yes, timesYes, no, timesNo, otherHalf } = step;
      return (r) => {
        const holds = r[condition]!;
        if (holds === 1) r[out] = exact(r[yes]! * timesYes);
        else if (holds === 0) r[out] = exact(r[no]! * timesNo);
        else {
          const same = r[yes]! * timesYes === r[no]! * timesNo;
          r[out] = same && (otherHalf === undefined || r[otherHalf.yes] === r[otherHalf.no]) ? r[yes]! * timesYes : NaN;
        }
      };
    }
    case 'match': {
      const { on, cases } = step;
      return (r) => {
        const chosen = cases[r[on]!];
        r[out] = chosen ? exact(r[chosen.from]! * chosen.times) : NaN;
      };
    }
    case 'lookup': {
      const { keys, cells } = step;
      return (r) => {
        r[out] = cells[cellIndex(r, keys)] ?? NaN;
      };
    }
    case 'bands': {
      const { amount, above, keys, tariffs } = step;
      return (r) => {
        const tariff = tariffs[cellIndex(r, keys)];
        r[out] = tariff ? through(tariff, r[above]!, r[amount]!) : NaN;
      };
    }
    case 'aggregate':
      return aggregateAction(step);
    case 'daysBetween': {
      const { a, b } = step;
      return (r) => {
        r[out] = r[b]! - r[a]!;
      };
    }
    case 'addDays': {
      const { a, b } = step;
      return (r) => {
        r[out] = Number.isNaN(r[a]! + r[b]!) ? NaN : plusDays(r[a] as Day, r[b]!);
      };
    }
    case 'addMonths': {
      const { a, b, rule } = step;
      return (r) => {
        r[out] = Number.isNaN(r[a]! + r[b]!) ? NaN : addMonths(r[a] as Day, r[b]!, rule);
      };
    }
    case 'wholeYears': {
      const { a, b } = step;
      return (r) => {
        r[out] = Number.isNaN(r[a]! + r[b]!) ? NaN : wholeYears(r[a] as Day, r[b] as Day);
      };
    }
  }
}

/** Where the selected cell stands; NaN, and so no cell, while a key is unknown. */
function cellIndex(r: Registers, keys: readonly { readonly register: number; readonly size: number }[]): number {
  let index = 0;
  for (let i = 0; i < keys.length; i++) index = index * keys[i]!.size + r[keys[i]!.register]!;
  return index;
}

function through({ bounds, rates }: Tariff, above: number, amount: number): number {
  if (above !== above || amount !== amount) return NaN;
  let sum = 0;
  let low = above;
  for (let k = 0; k < rates.length && amount > low; k++) {
    const high = Math.min(amount, bounds[k]!);
    if (high > low) {
      sum = exact(sum + exact((high - low) * rates[k]!));
      low = high;
    }
  }
  return sum;
}

function aggregateAction(step: Extract<Step, { op: 'aggregate' }>): Action {
  const { out, how, body, whenEmpty } = step;
  const loads = step.items.map(loadAction);
  const run = tapeOf(step.steps, actionOf);
  return (r, given) => {
    const list = valueAt(sourceOf(given, step.list), step.list.path);
    if (!Array.isArray(list)) {
      r[out] = NaN;
      return;
    }
    let so = how === 'all' ? 1 : how === 'least' || how === 'greatest' ? NaN : 0;
    let seen = 0;
    const items = given.items ?? [];
    const inside: Given = { facts: given.facts, before: given.before, items };
    for (const item of list as readonly unknown[]) {
      items[step.loop] = item;
      for (const load of loads) load(r, inside);
      run(r, inside);
      const value = r[body]!;
      if (how === 'sum' || how === 'count') so = exact(so + value);
      else if (how === 'any') so = so === 1 || value === 1 ? 1 : so + value;
      else if (how === 'all') so = so === 0 || value === 0 ? 0 : so * value;
      else if (seen === 0) so = value;
      else so = how === 'least' ? Math.min(so, value) : Math.max(so, value);
      seen++;
    }
    r[out] = seen === 0 && whenEmpty !== null ? r[whenEmpty]! : so;
  };
}
