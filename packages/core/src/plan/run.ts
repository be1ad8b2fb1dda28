import { compile } from './compile.ts';
import type { Plan } from './plan.ts';
import { BeyondPlainNumbers, type Given } from './registers.ts';
import { runExactly, type Exact } from './run-exact.ts';

/** The registers after a run, whichever path it took: plain numbers, or whole numbers of any size where those do not suffice. */
export type Outcome = ArrayLike<number>;

/** Compiles a plan; the array it gives is reused by the next run. */
export function runnable(plan: Plan): (given: Given) => Outcome {
  const fast = compile(plan);
  return (given) => {
    try {
      return fast(given);
    } catch (error) {
      if (!(error instanceof BeyondPlainNumbers)) throw error;
      return runExactly(plan, given).map(toNumber);
    }
  };
}

function toNumber(value: Exact): number {
  if (value === undefined) return Number.NaN;
  return value === 'none' ? Number.POSITIVE_INFINITY : Number(value);
}
