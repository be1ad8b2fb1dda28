import { registersRead, registersWritten, type Load, type Plan, type Step } from '@dzfp/core/plan';

/** What remains of a plan when only some registers are asked for and some are figures known beforehand. */
export interface Needed {
  readonly loads: readonly Load[];
  readonly steps: readonly Step[];
}

/** Leaves out the loads and steps on which nothing rests that is asked for, and which always give a figure. */
export function neededFor(plan: Plan, asked: Iterable<number>, isFigure: (register: number) => boolean): Needed {
  const wanted = new Set([...asked].filter((register) => !isFigure(register)));
  const within = (steps: readonly Step[]): Step[] =>
    steps
      .toReversed()
      .flatMap((step): Step[] => {
        if (!mayLeaveCalendar(step) && !registersWritten(step).some((out) => wanted.has(out))) return [];
        for (const register of registersRead(step)) if (!isFigure(register)) wanted.add(register);
        if (step.op !== 'aggregate') return [step];
        const inside = within(step.steps);
        return [{ ...step, steps: inside, items: step.items.filter(({ out }) => wanted.has(out)) }];
      })
      .toReversed();
  const steps = within(plan.steps);
  return { steps, loads: plan.loads.filter(({ out }) => wanted.has(out)) };
}

/** Whether a step, or one of those for each item of a list, may name a day beyond the calendar: the row then has no decision. */
export function mayLeaveCalendar(step: Step): boolean {
  if (step.op === 'aggregate') return step.steps.some(mayLeaveCalendar);
  return step.op === 'addDays' || step.op === 'addMonths';
}
