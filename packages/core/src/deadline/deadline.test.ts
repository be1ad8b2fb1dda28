import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay, printDay, type Day } from '../quantity/day.ts';
import { daysBetween } from './days-between.ts';
import { deadline } from './deadline.ts';
import { standing } from './standing.ts';
import { Term } from './term.ts';
import { isWorkingDay, SpecialDay, workCalendar, type WorkCalendar } from './work-calendar.ts';

const anyDay = fc.integer({ min: parseDay('2018-12-01'), max: parseDay('2020-02-01') }).map((day) => day as Day);
const calendar = fc
  .tuple(fc.array(anyDay, { maxLength: 20 }), fc.array(anyDay, { maxLength: 10 }))
  .map(([off, worked]): WorkCalendar => workCalendar(off, worked));
const term: fc.Arbitrary<Term> = fc.oneof(
  fc.record({
    days: fc.integer({ min: 1, max: 40 }),
    count: fc.constantFrom('calendar', 'working'),
    startsNextDay: fc.boolean(),
  }),
  fc.record({
    months: fc.integer({ min: 1, max: 12 }),
    monthEnd: fc.constantFrom('lastDay', 'nextFirst'),
    startsNextDay: fc.boolean(),
  }),
);
const day = parseDay;
/** The week of 1 October 2019, as the notice of the State Council had it. */
const golden = workCalendar(
  Array.from({ length: 7 }, (_, i) => (day('2019-10-01') + i) as Day),
  [day('2019-09-29'), day('2019-10-12')],
);

describe('deadline', () => {
  it.each<[string, Term, string]>([
    ['2019-03-01', { days: 3, count: 'calendar', startsNextDay: true }, '2019-03-04'],
    ['2019-03-01', { days: 3, count: 'calendar', startsNextDay: false }, '2019-03-03'],
    ['2019-03-01', { days: 3, count: 'working', startsNextDay: true }, '2019-03-06'],
    ['2019-03-01', { days: 3, count: 'working', startsNextDay: false }, '2019-03-05'],
    ['2019-03-02', { days: 1, count: 'working', startsNextDay: false }, '2019-03-04'],
    ['2019-03-02', { days: 1, count: 'working', startsNextDay: true }, '2019-03-04'],
    ['2019-03-02', { days: 0, count: 'working', startsNextDay: true }, '2019-03-02'],
    ['2019-09-27', { days: 2, count: 'working', startsNextDay: true }, '2019-09-30'],
    ['2019-09-30', { days: 3, count: 'working', startsNextDay: true }, '2019-10-10'],
    ['2019-09-30', { days: 1, count: 'calendar', startsNextDay: true, ifNotWorking: 'nextWorkingDay' }, '2019-10-08'],
    ['2019-01-31', { months: 1, monthEnd: 'lastDay', startsNextDay: true }, '2019-02-28'],
    ['2019-01-31', { months: 1, monthEnd: 'nextFirst', startsNextDay: true }, '2019-03-01'],
    ['2019-01-01', { months: 12, monthEnd: 'lastDay', startsNextDay: false }, '2019-12-31'],
    ['2019-01-05', { months: 1, monthEnd: 'lastDay', startsNextDay: false }, '2019-02-04'],
    ['2019-01-05', { months: 0, monthEnd: 'lastDay', startsNextDay: true }, '2019-01-05'],
    ['2020-02-29', { months: 12, monthEnd: 'lastDay', startsNextDay: true }, '2021-02-28'],
  ])('from %s with %j is %s', (from, each, end) => {
    expect(printDay(deadline(day(from), each, golden))).toBe(end);
  });

  it('never lies before its beginning, and never earlier for a later beginning or a longer term', () => {
    fc.assert(
      fc.property(anyDay, term, calendar, (from, each, off) => {
        const end = deadline(from, each, off);
        expect(end).toBeGreaterThanOrEqual(from);
        expect(deadline((from + 1) as Day, each, off)).toBeGreaterThanOrEqual(end);
        const longer =
          each.days === undefined ? { ...each, months: (each.months ?? 0) + 1 } : { ...each, days: each.days + 1 };
        expect(deadline(from, longer, off)).toBeGreaterThan(end);
      }),
    );
  });

  it('in working days falls on a working day and has exactly so many after its beginning', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), calendar, (from, days, off) => {
        const end = deadline(from, { days, count: 'working', startsNextDay: true }, off);
        expect(isWorkingDay(end, off)).toBe(true);
        expect(daysBetween(from, end, 'working', off)).toBe(days);
      }),
    );
  });

  it('moves off a day that is not worked only when the term says so', () => {
    fc.assert(
      fc.property(anyDay, term, calendar, (from, each, off) => {
        const moved = deadline(from, { ...each, ifNotWorking: 'nextWorkingDay' }, off);
        expect(isWorkingDay(moved, off)).toBe(true);
        expect(daysBetween((deadline(from, each, off) - 1) as Day, moved, 'working', off)).toBe(1);
      }),
    );
  });

  it('adds two terms of days to one of their sum', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.nat(30),
        fc.nat(30),
        fc.constantFrom('calendar', 'working'),
        calendar,
        (from, a, b, count, off) => {
          const after = (start: Day, days: number): Day => deadline(start, { days, count, startsNextDay: true }, off);
          expect(after(after(from, a), b)).toBe(after(from, a + b));
        },
      ),
    );
  });

  it.each<[string, string, Term]>([
    ['neither days nor months', 'days, months', { startsNextDay: true }],
    [
      'days and months',
      'days, months',
      { days: 1, months: 1, count: 'calendar', monthEnd: 'lastDay', startsNextDay: true },
    ],
    ['days that do not say which', 'count', { days: 1, startsNextDay: true }],
    ['months that do not say what a month end is', 'monthEnd', { months: 1, startsNextDay: true }],
    ['no day when the first one counts', 'days', { days: 0, count: 'calendar', startsNextDay: false }],
    ['no month when the first day counts', 'months', { months: 0, monthEnd: 'lastDay', startsNextDay: false }],
    ['half a month', 'months', { months: 1.5, monthEnd: 'lastDay', startsNextDay: true }],
    ['half a day', 'days', { days: 0.5, count: 'calendar', startsNextDay: true }],
  ])('refuses a term with %s', (_, field, each) => {
    expect(() => deadline(day('2019-03-01'), each)).toThrow(
      expect.objectContaining({ code: 'DZ608', issues: [expect.objectContaining({ info: { field } })] }),
    );
  });

  it('is read within its limits: ten years of days, a hundred of months, and the ways there are', () => {
    const [days, months] = [{ count: 'calendar' } as const, { monthEnd: 'nextFirst' } as const];
    const read = (wire: object): boolean => Term.safeParse({ ...wire, startsNextDay: true }).success;
    expect([3660, 3661].map((each) => read({ ...days, days: each }))).toEqual([true, false]);
    expect(['stays', 'nextWorkingDay'].map((each) => read({ ...days, days: 1, ifNotWorking: each }))).toEqual([
      true,
      true,
    ]);
    expect(['lastDay', 'nextFirst', 'refuse'].map((each) => read({ months: 1, monthEnd: each }))).toEqual([
      true,
      true,
      false,
    ]);
    expect([1200, 1201].map((each) => read({ ...months, months: each }))).toEqual([true, false]);
  });

  it('is read from a parameter', () => {
    const wire = { days: 5, count: 'working', startsNextDay: true } as const;
    expect(printDay(deadline(day('2019-03-01'), Term.parse(wire)))).toBe('2019-03-08');
  });
});

describe('standing', () => {
  it('is in time up to and including the deadline, and late from the day after', () => {
    const due = day('2019-03-10');
    const on = day('2019-04-01');
    const at = [-1, 0, 1].map((shift) => standing(due, (due + shift) as Day, on));
    expect(at).toEqual([
      { state: 'done', days: 1 },
      { state: 'done', days: 0 },
      { state: 'doneLate', days: 1 },
    ]);
    expect([-1, 0, 1].map((shift) => standing(due, null, (due + shift) as Day).state)).toEqual([
      'open',
      'open',
      'overdue',
    ]);
  });

  it('is decided by what had been done by that day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, calendar, (due, done, on, off) => {
        const found = standing(due, done, on, 'working', off);
        expect(found.state === 'done' || found.state === 'doneLate').toBe(done <= on);
        if (done > on) expect(found).toEqual(standing(due, null, on, 'working', off));
        expect(found.state === 'doneLate' || found.state === 'overdue').toBe(Math.min(done, on) > due);
      }),
    );
  });

  it('counts working days where the term does', () => {
    const [friday, tuesday] = [day('2019-03-01'), day('2019-03-05')];
    expect(standing(friday, tuesday, tuesday, 'working').days).toBe(2);
    expect(standing(friday, tuesday, tuesday).days).toBe(4);
    expect(standing(friday, null, day('2019-03-02'), 'working')).toEqual({ state: 'overdue', days: 0 });
  });
});

describe('working day', () => {
  it('is Monday to Friday, before 1970 as after', () => {
    const week = (monday: string): boolean[] =>
      Array.from({ length: 7 }, (_, i) => isWorkingDay((day(monday) + i) as Day, []));
    for (const monday of ['1949-10-03', '1969-12-29', '2019-03-04'])
      expect(week(monday)).toEqual([true, true, true, true, true, false, false]);
  });

  it('is what the calendar says, whatever the week says', () => {
    const special = workCalendar([day('2019-10-01')], [day('2019-09-29')]);
    expect(
      ['2019-10-01', '2019-09-29', '2019-10-02', '2019-09-28'].map((each) => isWorkingDay(day(each), special)),
    ).toEqual([false, true, true, false]);
  });

  it('differs from the week on the days that are listed, and on no others', () => {
    expect(workCalendar([day('2019-10-01')])).toEqual([{ on: day('2019-10-01'), works: false }]);
  });

  it('is read as the yearly notice gives it', () => {
    const notice = [
      { on: '2019-10-01', works: false },
      { on: '2019-10-12', works: true },
    ] as const;
    const read = notice.map((each) => SpecialDay.parse(each));
    expect(['2019-10-01', '2019-10-12'].map((each) => isWorkingDay(day(each), read))).toEqual([false, true]);
  });

  it('is a day that stands on both lists', () => {
    expect(isWorkingDay(day('2019-10-05'), workCalendar([day('2019-10-05')], [day('2019-10-05')]))).toBe(true);
  });
});
