import { compile } from './compile.ts';
import type { Plan } from './plan.ts';
import { BeyondPlainNumbers, type Given } from './registers.ts';
import { runExactly, type Exact } from './run-exact.ts';

/** The registers after a run as plain numbers, whichever path it took. */
export interface Outcome extends ArrayLike<number> {
  /** After a run in whole numbers of any size: the registers as these, for whoever shows those that no plain number holds. */
  readonly exact?: readonly Exact[];
}

/** Compiles a plan; the array it gives is reused by the next run. */
export function runnable(plan: Plan): (given: Given) => Outcome {
  const fast = compile(plan);
  return (given) => {
    try {
      return fast(given);
    } catch (error) {
      if (!(error instanceof BeyondPlainNumbers)) throw error;
      const exact = runExactly(plan, given);
      return Object.assign(exact.map(toNumber), { exact });
    }
  };
}

function toNumber(value: Exact): number {
  if (value === undefined) return Number.NaN;
  return value === 'none' ? Number.POSITIVE_INFINITY : Number(value);
}
