import { UTCDateMini } from '@date-fns/utc';
import { addMonths as shift } from 'date-fns/addMonths';
import { differenceInYears } from 'date-fns/differenceInYears';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, lastDay, parseDay, plusDays, printDay, readDay, yearOf, type Day } from './day.ts';
import { addMonths, wholeYears } from './months.ts';
import { gapsOf, inPeriod, printPeriod } from './period.ts';

const anyDay = fc.integer({ min: parseDay('1900-01-01'), max: parseDay('2199-12-31') }).map((day) => day as Day);

describe('day', () => {
  it('comes back as it was printed', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseDay(printDay(day))).toBe(day);
      }),
    );
  });

  it.each([
    '2019-02-29',
    '2019-13-01',
    '2019-00-10',
    '2019-1-1',
    '20190101',
    '2019-01-00',
    '2019-01-32',
    '2019-04-31',
    '2019-06-31',
    '2019-09-31',
    '2019-11-31',
    '2019-02-30',
    '1900-02-29',
    '2019/01-01',
    '2019-01/01',
    '20:9-01-01',
    '20/9-01-01',
    '2019-:1-01',
    '2019-01-0:',
    '1799-12-31',
    '3000-01-01',
    '２０１９-01-01',
    '2019-01-01T00',
  ])('refuses %j', (text) => {
    expect(readDay(text)).toBeNaN();
  });

  it.each([
    '2019-01-31',
    '2019-03-31',
    '2019-12-31',
    '2019-04-30',
    '2004-02-29',
    '2000-02-29',
    '1800-01-01',
    '2999-12-31',
  ])('reads %s', (text) => {
    expect(printDay(parseDay(text))).toBe(text);
  });

  it('quotes what is no date', () => {
    expect(() => parseDay('2019-02-29')).toThrow(/^DZ104 date must be .* found "2019-02-29"/);
  });

  it('stays within the calendar that is read, both ends included', () => {
    expect([printDay(firstDay as Day), printDay(lastDay as Day)]).toEqual(['1800-01-01', '2999-12-31']);
    expect(plusDays(plusDays(firstDay as Day, 1), -1)).toBe(firstDay);
    expect(plusDays(plusDays(lastDay as Day, -1), 1)).toBe(lastDay);
    expect(() => plusDays(firstDay as Day, -1)).toThrow('DZ303 Result day');
    expect(() => plusDays(lastDay as Day, 1)).toThrow('DZ303 Result day');
  });

  it('knows leap years', () => {
    expect(printDay((parseDay('2000-02-28') + 1) as Day)).toBe('2000-02-29');
    expect(yearOf(parseDay('1969-12-31'))).toBe(1969);
  });
});

describe('months', () => {
  const at = (day: Day): Date => new UTCDateMini(day * 86_400_000);

  it('are those of date-fns', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1000, max: 1000 }), (day, months) => {
        expect(addMonths(day, months, 'lastDay') * 86_400_000).toBe(shift(at(day), months).getTime());
      }),
    );
  });

  it('make years as date-fns counts them, in both directions', () => {
    const nearAnniversary = fc
      .tuple(anyDay, fc.integer({ min: -80, max: 80 }), fc.integer({ min: -2, max: 2 }))
      .map(([from, years, days]) => [from, (from + Math.round(years * 365.2425) + days) as Day] as const);
    fc.assert(
      fc.property(fc.oneof(nearAnniversary, fc.tuple(anyDay, anyDay)), ([from, to]) => {
        expect(wholeYears(from, to)).toBe(differenceInYears(at(to), at(from)));
      }),
      { numRuns: 1000 },
    );
  });

  it('names what 31 January plus one month is', () => {
    const day = parseDay('2019-01-31');
    expect(printDay(addMonths(day, 1, 'lastDay'))).toBe('2019-02-28');
    expect(printDay(addMonths(day, 1, 'nextFirst'))).toBe('2019-03-01');
    expect(() => addMonths(day, 1, 'refuse')).toThrow(/^DZ304 day .* 2019-01-31 plus 1 months/);
  });

  it('refuses a month beyond every calendar', () => {
    expect(() => addMonths(parseDay('2019-01-31'), 1e9, 'lastDay')).toThrow('DZ303 Result day');
  });

  it('keeps the day of the month wherever the month has it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        fc.pre(Number(printDay(day).slice(8)) <= 28);
        expect(printDay(addMonths(day, months, 'refuse')).slice(8)).toBe(printDay(day).slice(8));
      }),
    );
  });

  it.each([
    ['1959-06-01', '2019-05-31', 59],
    ['1959-06-01', '2019-06-01', 60],
    ['2000-02-29', '2018-02-28', 17],
    ['2000-02-29', '2018-03-01', 18],
  ])('counts the age of %s on %s as %i', (born, on, age) => {
    expect(wholeYears(parseDay(born), parseDay(on))).toBe(age);
  });
});

describe('period', () => {
  const period = (from: string, to: string | null): { from: Day; to: Day | null } => ({
    from: parseDay(from),
    to: to === null ? null : parseDay(to),
  });

  it('includes both ends', () => {
    const year = period('2019-01-01', '2019-12-31');
    expect(
      ['2018-12-31', '2019-01-01', '2019-12-31', '2020-01-01'].map((each) => inPeriod(parseDay(each), year)),
    ).toEqual([false, true, true, false]);
  });

  it('finds the days that nothing covers', () => {
    const covered = [
      period('2019-03-01', '2019-06-30'),
      period('2019-01-01', '2019-01-31'),
      period('2019-06-01', '2019-11-30'),
    ];
    expect(gapsOf(period('2019-01-01', '2019-12-31'), covered).map(printPeriod)).toEqual([
      '2019-02-01 … 2019-02-28',
      '2019-12-01 … 2019-12-31',
    ]);
    expect(gapsOf(period('2019-01-01', null), [period('2018-01-01', null)])).toEqual([]);
    expect(gapsOf(period('2019-01-01', null), []).map(printPeriod)).toEqual(['2019-01-01 …']);
  });

  it('reports no day after its own end', () => {
    const january = period('2019-01-01', '2019-01-31');
    const later = [period('2019-03-01', '2019-03-31'), period('2019-06-01', null)];
    expect(gapsOf(january, later)).toEqual([january]);
    expect(gapsOf(january, [january])).toEqual([]);
    expect(gapsOf(january, [january, later[0]!])).toEqual([]);
  });

  it('reports a last day that alone is left', () => {
    const [january, but] = [period('2019-01-01', '2019-01-31'), period('2019-01-01', '2019-01-30')];
    const lastDayAlone = [period('2019-01-31', '2019-01-31')];
    expect(gapsOf(january, [but])).toEqual(lastDayAlone);
    expect(gapsOf(january, [but, period('2019-03-01', null)])).toEqual(lastDayAlone);
  });

  it('is open behind the last of the others', () => {
    expect(gapsOf(period('2019-01-01', null), [period('2019-01-01', '2019-01-31')]).map(printPeriod)).toEqual([
      '2019-02-01 …',
    ]);
  });

  it('covers exactly what it does not report', () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(20))
      .map(([from, length]) => ({ from: from as Day, to: (from + length) as Day }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), (covered) => {
        const gaps = gapsOf({ from: 0 as Day, to: 80 as Day }, covered);
        for (let day = 0 as Day; day <= 80; day++) {
          expect(gaps.some((gap) => inPeriod(day as Day, gap))).toBe(
            !covered.some((part) => inPeriod(day as Day, part)),
          );
        }
      }),
    );
  });
});
