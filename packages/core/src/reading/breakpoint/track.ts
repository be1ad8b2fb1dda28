import { registersWritten } from '../../plan/compile.ts';
import type { Plan, Register } from '../../plan/plan.ts';
import type { Given } from '../../plan/registers.ts';
import type { Outcome } from '../../policy/runner.ts';
import type { Text } from '../../text.ts';
import { registersIn } from '../span-run.ts';
import type { Line } from './line.ts';

/** What a register is along a stretch. */
export type Course = Line | 'unknown' | 'none';

/** A stretch of the input on which the formula takes one way. */
export interface Stretch {
  readonly from: bigint;
  readonly to: bigint;
  /** The figure; no line where nothing is decided, since facts contradict one another or it is out of range, and where it is none. */
  readonly course: Course | 'refused';
  /** Which way each step takes that has a choice, by its register. */
  readonly ways: ReadonlyMap<Register, string>;
}

/** A formula of which one input runs. */
export interface Track {
  readonly plan: Plan;
  /** The register of the input that runs, and whatever depends on it. */
  readonly moving: ReadonlySet<Register>;
  /** The facts with the input at a place. */
  readonly givenAt: (x: bigint) => Given;
  readonly run: (given: Given) => Outcome;
  readonly requirements: readonly Register[];
  readonly outcome: Register;
  /** The smallest and the largest register of the outcome that is a decision. */
  readonly smallest: bigint;
  readonly largest: bigint;
  /** Refuses a step that has no line. */
  readonly refuse: (register: Register, why: Text) => never;
}

/** The registers that depend on an input. */
export function movingWith(plan: Plan, input: Register): ReadonlySet<Register> {
  const moving = new Set([input]);
  for (const step of plan.steps)
    if (registersIn(step).some((register) => moving.has(register)))
      for (const register of registersWritten(step)) moving.add(register);
  return moving;
}

/** Whether there is a figure that runs along a line. */
export function isLine(course: Course | 'refused'): course is Line {
  return typeof course === 'object';
}
