import type { Day } from '@dzfp/core';
import { caseClock, type CaseStanding, type Step, type WorkCalendar } from '@dzfp/core/deadline';
import { any, type Answer } from './answer.ts';
import type { CaseProgress } from './model/case-report.ts';
import type { RiskCase } from './model/risk-case.ts';

/** Whether a case is open on a day; undefined while it is not known whether it was closed. */
export function isOpen({ closedOn }: RiskCase, asOf: Day): Answer {
  return closedOn === undefined ? undefined : closedOn === null || closedOn > asOf;
}

/** How a case stands. Its end stops the clock; while that is unknown, what was not done is not known to be owed. */
export function progressOf(of: RiskCase, steps: readonly Step[], asOf: Day, calendar: WorkCalendar): CaseProgress {
  const { case: number, household, risk, appearedOn, closedOn } = of;
  const open = isOpen(of, asOf);
  const on = open === false ? (closedOn as Day) : asOf;
  const isDone = (done: Day | null | undefined): boolean => done !== undefined && done !== null && done <= asOf;
  const owed = (done: Day | null | undefined): Day | null | undefined =>
    open === undefined && !isDone(done) ? undefined : done;
  const dates = {
    ...(appearedOn === undefined ? {} : { appeared: appearedOn }),
    done: { check: owed(of.checkedOn), include: owed(of.includedOn), help: owed(of.helpedOn) },
  };
  const clock = caseClock(steps, dates, on, calendar);
  return { case: number, household, risk, ...(open === undefined ? {} : { open }), clock };
}

/** Whether a step of some case is owed and its time is over. */
export function isOverdue(step: 'check' | 'include' | 'help', progress: readonly CaseProgress[]): Answer {
  return any(progress.map(({ open, clock }) => (open === false ? false : isOverdueIn(clock, step))));
}

function isOverdueIn({ steps }: CaseStanding, step: string): Answer {
  const { state, done } = steps.find(({ key }) => key === step) ?? {};
  if (state === 'unknown') return done === undefined ? undefined : false;
  return state === 'overdue';
}
