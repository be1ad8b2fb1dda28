import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../quantity/day.ts';
import { text } from '../text.ts';
import type { CaseDates, Step } from './case.ts';
import { caseClock } from './case-clock.ts';
import { CaseStanding } from './case-schema.ts';

const step = (key: string, days: number): Step => ({
  key,
  name: text(key, key),
  who: text('乡镇', 'township'),
  term: { days, count: 'calendar', startsNextDay: true },
});
const steps = [step('check', 3), step('include', 5), step('help', 10)];
const at = (check?: number | null, include?: number | null, help?: number | null): CaseDates => ({
  appeared: 0 as Day,
  done: { check, include, help } as CaseDates['done'],
});
const moment = fc.option(fc.option(fc.nat(30)), { nil: undefined });
const clock = (dates: CaseDates, on: number): ReturnType<typeof caseClock> => caseClock(steps, dates, on as Day);

describe('case clock', () => {
  it('is read back as it was written', () => {
    const found = clock(at(5, 7, null), 20);
    expect(CaseStanding.parse(JSON.parse(JSON.stringify(CaseStanding.encode(found))))).toEqual(found);
  });

  it('gives the next step with its deadline', () => {
    expect(clock(at(2, null, null), 4)).toMatchObject({ next: { key: 'include', due: 7 }, late: [], kept: true });
    expect(clock(at(null, null, null), 1).steps.map(({ state }) => state)).toEqual(['open', 'waiting', 'waiting']);
    expect(clock(at(3, 8, 18), 20)).not.toHaveProperty('next');
  });

  it('says who is late by how many days, done or not', () => {
    const { late, kept } = clock(at(5, 7, null), 20);
    expect(late.map(({ key, days, who }) => [key, days, who.zh])).toEqual([
      ['check', 2, '乡镇'],
      ['help', 3, '乡镇'],
    ]);
    expect(kept).toBe(false);
  });

  it('leaves open what rests on an unknown day', () => {
    const { steps: found, kept, next } = clock(at(undefined, 6, null), 10);
    expect(found.map(({ state }) => state)).toEqual(['unknown', 'unknown', 'open']);
    expect(kept).toBeUndefined();
    expect(next).toEqual({ key: 'check', who: text('乡镇', 'township'), due: 3 });
    expect(caseClock(steps, { done: { check: null } }, 5 as Day).steps[0]?.state).toBe('unknown');
  });

  it('leaves out, and does not set to undefined, a deadline and a day that are not known', () => {
    const { steps: found, next } = caseClock(steps, { done: {} }, 5 as Day);
    expect(next).toStrictEqual({ key: 'check', who: text('乡镇', 'township') });
    expect(found[0]).toStrictEqual({ key: 'check', name: text('check', 'check'), count: 'calendar', state: 'unknown' });
  });

  it('waits for a case that has not appeared on the day', () => {
    const states = (done: CaseDates['done'], on: number): string[] =>
      caseClock(steps, { appeared: 5 as Day, done }, on as Day).steps.map(({ state }) => state);
    const undone = { check: null, include: null, help: null };
    expect(states(undone, 4)).toEqual(['waiting', 'waiting', 'waiting']);
    expect(states(undone, 5)).toEqual(['open', 'waiting', 'waiting']);
    expect(states({}, 4)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(states({ ...undone, check: 5 as Day }, 5)).toEqual(['done', 'open', 'waiting']);
  });

  it('counts calendar days where the term does not say which', () => {
    const term = { months: 1, monthEnd: 'lastDay', startsNextDay: true } as const;
    const found = caseClock([{ ...step('check', 3), term }], { appeared: 0 as Day, done: { check: null } }, 40 as Day);
    expect(found.late).toEqual([{ key: 'check', who: text('乡镇', 'township'), days: 9, count: 'calendar' }]);
  });

  it('names steps that were done out of order', () => {
    expect(clock(at(5, 4, null), 9).steps[1]?.state).toBe('outOfOrder');
    expect(clock(at(null, 1, null), 2)).toMatchObject({ kept: false, next: { key: 'check' } });
  });

  it('does not know on a day what was done later', () => {
    fc.assert(
      fc.property(moment, moment, moment, fc.nat(30), (check, include, help, on) => {
        const seen = (done: number | null | undefined): number | null | undefined =>
          typeof done === 'number' && done > on ? null : done;
        expect(clock(at(check, include, help), on)).toEqual(clock(at(seen(check), seen(include), seen(help)), on));
      }),
    );
  });

  it('is kept exactly when appear ≤ check ≤ include ≤ help, each within its time', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.nat(30), (check, include, help) => {
        const inTime = [check, include - check, help - include].every((took, i) => took >= 0 && took <= [3, 5, 10][i]!);
        expect(clock(at(check, include, help), 40).kept).toBe(inTime);
      }),
    );
  });

  it('never turns a decided answer by learning an unknown day', () => {
    fc.assert(
      fc.property(moment, moment, moment, fc.option(fc.nat(30)), (check, include, help, learnt) => {
        const before = clock(at(check, include, help), 40).kept;
        const known = (day: number | null | undefined): number | null => (day === undefined ? learnt : day);
        if (before === undefined) return;
        expect(clock(at(known(check), known(include), known(help)), 40).kept).toBe(before);
      }),
    );
  });
});
