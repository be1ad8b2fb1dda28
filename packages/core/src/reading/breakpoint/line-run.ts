import { registersWritten } from '../../plan/compile.ts';
import type { Fraction, Register, Step } from '../../plan/plan.ts';
import { runExactly, type Exact } from '../../plan/run-exact.ts';
import { cutterOf } from './cutter.ts';
import { along, dividedBy, isLevel, level, minus, offAsEither, plus, rounded, timesOf, type Line } from './line.ts';
import { reasons } from './reasons.ts';
import { throughTariff } from './through-tariff.ts';
import { isLine, type Course, type Stretch, type Track } from './track.ts';

/** Places at which the formula itself is asked what rounding leaves open; beyond them the reading is refused. */
const mostAsked = 200_000;

/** Runs the steps that the outcome needs along a stretch; throws a {@link Cut} where it has to be cut. */
export function lineRun(track: Track, start: bigint): (from: bigint, to: bigint) => Stretch {
  const { plan, moving, refuse } = track;
  const fixed = runExactly(plan, track.givenAt(start));
  const stepOf = new Map<Register, Step>(
    plan.steps.flatMap((step) => registersWritten(step).map((register) => [register, step] as const)),
  );
  const asked = new Map<string, number>();
  const valueAt = (register: Register, x: bigint): number => {
    const key = `${register} ${x}`;
    let value = asked.get(key);
    if (value === undefined) {
      if (asked.size >= mostAsked) refuse(register, reasons.tooClose);
      asked.set(key, (value = track.run(track.givenAt(x))[register]!));
    }
    return value;
  };
  return (from, to) => {
    const cutter = cutterOf(from, to);
    const ways = new Map<Register, string>();
    const known = new Map<Register, Course>();
    const of = (register: Register): Course => {
      if (!moving.has(register)) return courseOf(fixed[register]);
      let course = known.get(register);
      if (course === undefined) {
        const step = stepOf.get(register);
        known.set(register, (course = step === undefined ? along : perform(step, register)));
      }
      return course;
    };
    const both = (left: Course, right: Course, join: (a: Line, b: Line) => Course): Course =>
      isLine(left) && isLine(right) ? join(left, right) : 'unknown';
    const product = (a: Line, b: Line, out: Register): Line => {
      if (isLevel(a)) return dividedBy(timesOf(b, a.at), a.by);
      return isLevel(b) ? dividedBy(timesOf(a, b.at), b.by) : refuse(out, reasons.product);
    };
    const compared = (
      { out, relation }: { readonly out: Register; readonly relation: 'below' | 'atMost' | 'equal' },
      left: Course,
      right: Course,
    ): Course =>
      both(left, right, (a, b) => {
        const holds = cutter.decided(
          minus(a, b),
          (least, most) => related(relation, least, most),
          (x) => valueAt(out, x) === 1,
        );
        ways.set(out, String(holds));
        return level(holds ? 1n : 0n);
      });
    const label = (register: Register): number | undefined => {
      const key = of(register);
      return isLine(key) ? Number(key.at) : undefined;
    };
    const cell = <T>(
      keys: readonly { readonly register: Register; readonly size: number }[],
      cells: readonly T[],
    ): T | undefined => {
      let index = 0;
      for (const { register, size } of keys) {
        const key = label(register);
        if (key === undefined) return undefined;
        index = index * size + key;
      }
      return cells[index];
    };

    const perform = (step: Step, register: Register): Course => {
      const { out } = step;
      switch (step.op) {
        case 'constant':
          return courseOf(fixed[register]);
        case 'combine':
          return both(of(step.a), of(step.b), (a, b) =>
            plus(timesOf(a, BigInt(step.timesA)), timesOf(b, BigInt(step.timesB))),
          );
        case 'daysBetween':
          return both(of(step.a), of(step.b), (a, b) => minus(b, a));
        case 'addDays':
          return both(of(step.a), of(step.b), plus);
        case 'multiply':
          return both(of(step.a), of(step.b), (a, b) => product(a, b, out));
        case 'least':
        case 'greatest': {
          const [left, right] = [times(of(step.a), step.timesA), times(of(step.b), step.timesB)];
          if (right === 'none') return left;
          return both(left, right, (a, b) => {
            const difference = minus(a, b);
            const isBelow = cutter.isBelow(difference);
            const takesLeft = isBelow === (step.op === 'least');
            ways.set(out, takesLeft ? 'left' : 'right');
            const [taken, other] = takesLeft ? [a, b] : [b, a];
            const sure = cutter.known(difference, (least, most) =>
              most <= 0n ? 'below' : least >= 0n ? 'above' : undefined,
            );
            // Lines that lie on one another may still be rounded apart.
            return sure === (isBelow ? 'below' : 'above') ? taken : offAsEither(taken, other);
          });
        }
        case 'compare':
          return compared(step, times(of(step.a), step.timesA), times(of(step.b), step.timesB));
        case 'compareRatios': {
          const below = ({ denominator, over }: Fraction): Course =>
            denominator === null ? level(BigInt(over)) : of(denominator);
          const cross = (numerator: Register, over: Course): Course =>
            both(of(numerator), over, (a, b) => product(a, b, out));
          return compared(step, cross(step.a.numerator, below(step.b)), cross(step.b.numerator, below(step.a)));
        }
        case 'and':
        case 'or': {
          const settles = step.op === 'or';
          const left = of(step.a);
          if (isFlag(left, settles)) return left;
          const right = of(step.b);
          if (isFlag(right, settles)) return right;
          return both(left, right, () => level(settles ? 0n : 1n));
        }
        case 'not':
          return both(of(step.a), level(1n), (a, one) => minus(one, a));
        case 'known':
          return level(of(step.a) === 'unknown' ? 0n : 1n);
        case 'isNone': {
          const course = of(step.a);
          return course === 'unknown' ? course : level(course === 'none' ? 1n : 0n);
        }
        case 'ifUnknown':
        case 'ifNone': {
          const course = of(step.a);
          const replaced = course === (step.op === 'ifUnknown' ? 'unknown' : 'none');
          return replaced ? times(of(step.b), step.timesB) : times(course, step.timesA);
        }
        case 'round': {
          const { over, grain, mode } = step;
          return both(of(step.a), level(1n), (a) => rounded(dividedBy(a, BigInt(over)), BigInt(grain), mode));
        }
        case 'divide': {
          const { grain, mode, whenZero } = step;
          return both(of(step.a), times(of(step.b), step.timesB), (a, b) => {
            if (!isLevel(b)) return refuse(out, reasons.divisor);
            if (b.at === 0n) return of(whenZero);
            const sign = b.at < 0n ? -1n : 1n;
            const quotient = dividedBy(timesOf(a, sign * BigInt(step.timesA) * b.by), sign * b.at);
            return rounded(quotient, BigInt(grain), mode);
          });
        }
        case 'ratio': {
          const below = times(of(step.b), step.timesB);
          return both(times(of(step.a), step.timesA), below, (a, b) => {
            const sign = cutter.decided(b, signOf, (x) => Math.sign(valueAt(step.b, x)));
            ways.set(out, String(sign));
            if (sign === 0) return register === out ? of(step.whenZero) : level(BigInt(step.zeroScale));
            return timesOf(register === out ? a : b, BigInt(sign));
          });
        }
        case 'choose': {
          const condition = of(step.condition);
          if (isLine(condition))
            return condition.at === 1n ? times(of(step.yes), step.timesYes) : times(of(step.no), step.timesNo);
          const { otherHalf } = step;
          const same =
            isSame(times(of(step.yes), step.timesYes), times(of(step.no), step.timesNo)) &&
            (otherHalf === undefined || isSame(of(otherHalf.yes), of(otherHalf.no)));
          return same ? times(of(step.yes), step.timesYes) : 'unknown';
        }
        case 'match': {
          const chosen = step.cases[label(step.on) ?? Number.NaN];
          return chosen === undefined ? 'unknown' : times(of(chosen.from), chosen.times);
        }
        case 'lookup': {
          const value = cell(step.keys, step.cells) ?? Number.NaN;
          return Number.isNaN(value) ? 'unknown' : Number.isFinite(value) ? level(BigInt(value)) : 'none';
        }
        case 'bands': {
          const tariff = cell(step.keys, step.tariffs);
          if (!tariff) return 'unknown';
          return both(of(step.above), of(step.amount), (above, amount) => {
            const { line, bands } = throughTariff(tariff, above, amount, cutter);
            ways.set(out, bands);
            return line;
          });
        }
        case 'aggregate':
          return refuse(out, reasons.list);
        case 'yearOf':
        case 'monthOf':
        case 'addMonths':
        case 'wholeYears':
          return refuse(out, reasons.calendar);
      }
    };
    const refused = (): boolean => {
      if (track.requirements.some((register) => isFlag(of(register), false))) return true;
      const course = of(track.outcome);
      if (!isLine(course)) return false;
      const { outcome, smallest, largest } = track;
      const isOver = (line: Line, exact: (value: number) => boolean): boolean =>
        cutter.decided(line, isPositive, (x) => exact(valueAt(outcome, x)));
      return (
        isOver(minus(course, level(largest)), (value) => value > largest) ||
        isOver(minus(level(smallest), course), (value) => value < smallest)
      );
    };
    return { from, to, course: refused() ? 'refused' : of(track.outcome), ways };
  };
}

function courseOf(value: Exact): Course {
  return typeof value === 'bigint' ? level(value) : value === undefined ? 'unknown' : 'none';
}

function times(course: Course, factor: number): Course {
  return isLine(course) ? timesOf(course, BigInt(factor)) : course;
}

function isFlag(course: Course, flag: boolean): boolean {
  return isLine(course) && course.at === (flag ? 1n : 0n);
}

/** Whether two registers are equal at every place. */
function isSame(a: Course, b: Course): boolean {
  if (!isLine(a) || !isLine(b)) return a === b;
  const difference = minus(a, b);
  return isLevel(difference) && difference.at === 0n && difference.under === 0n;
}

/** What a difference between two ends says of a relation to zero. */
function related(relation: 'below' | 'atMost' | 'equal', least: bigint, most: bigint): boolean | undefined {
  if (relation === 'equal') return least === 0n && most === 0n ? true : least > 0n || most < 0n ? false : undefined;
  const [surely, never] = relation === 'below' ? [most < 0n, least >= 0n] : [most <= 0n, least > 0n];
  return surely ? true : never ? false : undefined;
}

function isPositive(least: bigint, most: bigint): boolean | undefined {
  return least > 0n ? true : most <= 0n ? false : undefined;
}

function signOf(least: bigint, most: bigint): -1 | 0 | 1 | undefined {
  if (least > 0n) return 1;
  return most < 0n ? -1 : least === 0n && most === 0n ? 0 : undefined;
}
