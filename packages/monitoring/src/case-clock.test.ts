import { testPolicy } from '@dzfp/testkit';
import type { Wire } from '@dzfp/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessorOf } from '../test/engine-of.ts';
import { caseClock } from './case-clock.ts';
import type { CaseReport } from './model/case-report.ts';
import type { CaseBook } from './model/risk-case.ts';

testPolicy(caseClock);

const term = { days: 5, count: 'calendar', startsNextDay: true } as const;
const values = { check: term, include: term, help: term, calendar: [] };
const bound = caseClock.with(values);
type Case = Wire<CaseBook>['cases'][number];

const march = fc.integer({ min: 1, max: 31 }).map((day) => `2019-03-${String(day).padStart(2, '0')}`);
const done = fc.option(march);
const steps = { checkedOn: done, includedOn: done, helpedOn: done, closedOn: done };
const wholeCase = fc.record({ appearedOn: march, ...steps }).map(caseOf);
const anyCase = fc.record({ appearedOn: march, ...steps }, { requiredKeys: [] }).map(caseOf);

function caseOf(days: Partial<Case>): Case {
  return { case: '1', household: 'H-990', risk: 'house', ...days };
}

function overdue({ checkOverdue, includeOverdue, helpOverdue }: Wire<CaseReport>): readonly (boolean | undefined)[] {
  return [checkOverdue, includeOverdue, helpOverdue];
}

const found = { appearedOn: '2019-03-01', checkedOn: null, includedOn: null, helpedOn: null, closedOn: null };

describe('the clock of an open case', () => {
  it('what is overdue stays so from day to day until it is done', () => {
    fc.assert(
      fc.property(march, fc.option(march), fc.option(march), march, (appearedOn, checkedOn, includedOn, on) => {
        const cases = [caseOf({ ...found, appearedOn, checkedOn, includedOn })];
        const [now, later] = [on, '2019-05-01'].map((asOf) => bound.evaluate({ asOf, cases }));
        expect(later!.late.length).toBeGreaterThanOrEqual(now!.late.length);
        const dates = [checkedOn, includedOn, null];
        overdue(now!).forEach((was, step) => {
          if (was === true && dates[step] === null) expect(overdue(later!)[step]).toBe(true);
        });
      }),
    );
  });

  it('is decided the same once an unknown day is learnt', () => {
    fc.assert(
      fc.property(anyCase, wholeCase, march, (one, learnt, asOf) => {
        const [before, after] = [one, { ...learnt, ...one }].map((each) =>
          overdue(bound.evaluate({ asOf, cases: [each] })),
        );
        before!.forEach((was, step) => {
          if (was !== undefined) expect(after![step]).toBe(was);
        });
      }),
    );
  });
});

describe('the end of a case', () => {
  it('stops its clock: nothing is overdue, and nothing becomes late afterwards', () => {
    fc.assert(
      fc.property(anyCase, march, (one, closedOn) => {
        const closed = { ...one, closedOn };
        const [atOnce, later] = [closedOn, '2019-12-31'].map((asOf) => bound.evaluate({ asOf, cases: [closed] }));
        expect(overdue(atOnce!)).toEqual([false, false, false]);
        expect(later).toEqual(atOnce);
      }),
    );
  });

  it('when unknown leaves open whether anything is overdue', () => {
    const { closedOn: _, ...unknown } = found;
    // On the day, what comes later is not done yet.
    for (const checkedOn of [null, '2020-01-02']) {
      const { cases, late, ...flags } = bound.evaluate({
        asOf: '2019-12-31',
        cases: [caseOf({ ...unknown, checkedOn })],
      });
      expect([cases[0]?.open, late, flags]).toEqual([undefined, [], {}]);
    }
  });
});

it('takes two cases of a risk for one reported twice only when both are known to be open', () => {
  const { closedOn: _, ...unknown } = found;
  const book = (...cases: readonly Case[]): Wire<CaseBook> => ({ asOf: '2019-03-07', cases });
  const first = caseOf({ ...found, case: 'H-990 house' });
  expect(bound.evaluate(book(first, caseOf(unknown))).cases).toHaveLength(2);
  expect(() => bound.evaluate(book(first, caseOf(found)))).toThrow(/DZ602/);
  expect(() => bound.evaluate(book(caseOf(unknown), caseOf(unknown)))).toThrow(/DZ602/);
});

describe('in the assessment of a household', () => {
  const assess = assessorOf([caseClock, values]);
  const of = (...cases: readonly Case[]): ReturnType<typeof assess> =>
    assess({ 'monitoring/case-clock': { cases } }, '2019-03-07');

  it('a step that is overdue raises an alert that says which step, and whose office it is', () => {
    expect(of(caseOf(found)).alerts).toMatchObject([
      {
        policy: 'monitoring/case-clock',
        name: { zh: '入户核查逾期' },
        authority: { zh: '扶贫开发办公室' },
        illustrative: true,
      },
    ]);
    expect(of(caseOf({ ...found, checkedOn: '2019-03-06' })).alerts).toEqual([]);
    expect(of(caseOf({ ...found, closedOn: '2019-03-07' })).alerts).toEqual([]);
    expect(of().alerts).toEqual([]);
  });

  it('a day that is unknown is asked for, and so are the cases', () => {
    const { closedOn: _, ...unknown } = found;
    const asked = ({ undecided }: ReturnType<typeof assess>): readonly string[] =>
      undecided.flatMap(({ ask }) => ask.map(({ path }) => path.join('.')));
    expect(asked(of(caseOf(unknown)))).toEqual(['cases.0.closedOn']);
    expect(asked(assess({}, '2019-03-07'))).toEqual(['cases']);
  });
});
