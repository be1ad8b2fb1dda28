/**
 * One clock: deadlines, how something due stands, and cases of several steps.
 *
 * @module @dzfp/core/deadline
 */
export type { CaseDates, LateStep, Step, StepStanding, StepState } from './case.ts';
export { caseClock } from './case-clock.ts';
export { CaseStanding, stepStateNames } from './case-schema.ts';
export { daysBetween } from './days-between.ts';
export { deadline } from './deadline.ts';
export { standing, standingNames, type Standing, type StandingState } from './standing.ts';
export { dayCountNames, Term, type DayCount, type TermRecord } from './term.ts';
export { isWorkingDay, SpecialDay, workCalendar, type WorkCalendar } from './work-calendar.ts';
