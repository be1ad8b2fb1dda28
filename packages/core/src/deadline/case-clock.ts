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
  // When the step before was done; null while it is not, undefined while that is unknown.
  let before: Day | null | undefined = appeared !== undefined && appeared > on ? null : appeared;
  for (const step of steps) {
    const given = done[step.key];
    const at: Day | null | undefined = given !== undefined && given !== null && given > on ? null : given;
    standings.push(stepStanding(step, before, at, on, calendar));
    before = at;
  }
  const open = standings.findIndex((each) => each.done === undefined);
  const next = steps[open];
  const due = standings[open]?.due;
  const late = standings.flatMap(({ key, state, days, count }, i): LateStep[] => {
    const step = steps[i];
    if (!step || days === undefined || (state !== 'overdue' && state !== 'doneLate')) return [];
    return [{ key, who: step.who, days, count }];
  });
  const broken = late.length > 0 || standings.some(({ state }) => state === 'outOfOrder');
  const undecided = standings.some(({ state }) => state === 'unknown');
  return {
    steps: standings,
    ...(next ? { next: { key: next.key, who: next.who, ...(due === undefined ? {} : { due }) } } : {}),
    late,
    ...(broken ? { kept: false } : undecided ? {} : { kept: true }),
  };
}

function stepStanding(
  { key, name, term }: Step,
  before: Day | null | undefined,
  at: Day | null | undefined,
  on: Day,
  calendar: WorkCalendar,
): StepStanding {
  const count = term.count ?? 'calendar';
  const known = { key, name, count, ...(at === undefined || at === null ? {} : { done: at }) };
  if (before === undefined) return { ...known, state: 'unknown' };
  if (before === null) {
    if (at === undefined) return { ...known, state: 'unknown' };
    return { ...known, state: at === null ? 'waiting' : 'outOfOrder' };
  }
  const due = deadline(before, term, calendar);
  if (at !== undefined && at !== null && at < before) return { ...known, due, state: 'outOfOrder' };
  return { ...known, due, ...standing(due, at, on, count, calendar) };
}
