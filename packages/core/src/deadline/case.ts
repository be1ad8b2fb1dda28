import type { Count } from '../quantity/count.ts';
import type { Day } from '../quantity/day.ts';
import type { Text } from '../text.ts';
import type { StandingState } from './standing.ts';
import type { DayCount, Term } from './term.ts';

/** One step of a case, to be done within its term after the step before it. */
export interface Step {
  readonly key: string;
  readonly name: Text;
  /** Who has to do it. */
  readonly who: Text;
  readonly term: Term;
}

/** What is known of a case: when it appeared and when each step was done (null: not yet; left out: not known). */
export interface CaseDates {
  readonly appeared?: Day;
  readonly done: Readonly<Record<string, Day | null | undefined>>;
}

/**
 * How a step stands: beside the standings of anything due, `waiting` for the step before it, and `outOfOrder`: done although
 * the one before was not, or earlier than that.
 */
export type StepState = StandingState | 'waiting' | 'outOfOrder';

/** One step, evaluated. Its deadline is left out while its beginning is not known. */
export interface StepStanding {
  readonly key: string;
  readonly name: Text;
  readonly state: StepState;
  readonly due?: Day;
  readonly done?: Day;
  /** Days left or late, of the kind that the term counts. */
  readonly days?: Count;
  readonly count: DayCount;
}

/** A step that is or was late, and whose it is. */
export interface LateStep {
  readonly key: string;
  readonly who: Text;
  readonly days: Count;
  readonly count: DayCount;
}

/** A whole case on a day. */
export interface CaseStanding {
  readonly steps: readonly StepStanding[];
  /** The first step that is not known to be done; its deadline is left out while its beginning is not known. */
  readonly next?: { readonly key: string; readonly who: Text; readonly due?: Day };
  readonly late: readonly LateStep[];
  /** False when a step is late or out of order; left out while something unknown could make it so; otherwise true so far. */
  readonly kept?: boolean;
}
