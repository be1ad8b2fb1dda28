import type { Count } from '../quantity/count.ts';
import type { Day } from '../quantity/day.ts';
import type { CaseDates, CaseStanding, LateStep, Step, StepStanding } from './case.ts';
import { deadline } from './deadline.ts';
import { standing } from './standing.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * The clock of a case: each step begins when the one before it is done (发现 ≤ 纳入 ≤ 帮扶), and has its own set time. Shared by
 * instant help, temporary assistance and the watch list.
 *
 * @throws DzfpError DZ608 a term leaves open what it has to say
 * @example
 * ```ts
 * import { parseDay, text } from '@dzfp/core';
 * import { caseClock } from '@dzfp/core/deadline';
 * const term = { days: 5, count: 'calendar', startsNextDay: true };
 * const include = { key: 'include', name: text('纳入', 'include'), who: text('乡镇', 'township'), term };
 * const help = { key: 'help', name: text('帮扶', 'help'), who: text('村', 'village'), term };
 * const dates = { appeared: parseDay('2019-03-01'), done: { include: parseDay('2019-03-08'), help: null } };
 * const found = caseClock([include, help], dates, parseDay('2019-03-10'));
 * found.late.map(({ key, days }) => `${key} ${days}`) // => ['include 2']
 * found.next?.due === parseDay('2019-03-13') // => true
 * found.kept // => false
 * ```
 */
export function caseClock(
  steps: readonly Step[],
  { appeared, done }: CaseDates,
  on: Day,
  calendar: WorkCalendar = [],
): CaseStanding {
  const standings: StepStanding[] = [];
  const late: LateStep[] = [];
  // When the step before was done; null while it is not, undefined while that is unknown.
  let before = seenOn(on, appeared);
  for (const step of steps) {
    const at = seenOn(on, done[step.key]);
    const found = stepStanding(step, before, at, on, calendar);
    const { key, state, days, count } = found;
    if (state === 'overdue' || state === 'doneLate') late.push({ key, who: step.who, days: days as Count, count });
    standings.push(found);
    before = at;
  }
  const open = standings.findIndex((each) => each.done === undefined);
  const next = steps[open];
  const due = standings[open]?.due;
  const broken = late.length > 0 || standings.some(({ state }) => state === 'outOfOrder');
  const undecided = standings.some(({ state }) => state === 'unknown');
  return {
    steps: standings,
    ...(next ? { next: { key: next.key, who: next.who, ...(due === undefined ? {} : { due }) } } : {}),
    late,
    ...(broken ? { kept: false } : undecided ? {} : { kept: true }),
  };
}

/** What is seen of a day on another: what lies after it has not happened yet. */
function seenOn(on: Day, given: Day | null | undefined): Day | null | undefined {
  return typeof given === 'number' && given > on ? null : given;
}

function stepStanding(
  { key, name, term }: Step,
  before: Day | null | undefined,
  at: Day | null | undefined,
  on: Day,
  calendar: WorkCalendar,
): StepStanding {
  const count = term.count ?? 'calendar';
  const known = { key, name, count, ...(typeof at === 'number' ? { done: at } : {}) };
  if (before === undefined) return { ...known, state: 'unknown' };
  if (before === null) {
    if (at === undefined) return { ...known, state: 'unknown' };
    return { ...known, state: at === null ? 'waiting' : 'outOfOrder' };
  }
  const due = deadline(before, term, calendar);
  if (typeof at === 'number' && at < before) return { ...known, due, state: 'outOfOrder' };
  return { ...known, due, ...standing(due, at, on, count, calendar) };
}
