// Date arithmetic against the unit tests of dates-calc, the date library of Catala (https://github.com/CatalaLang/dates-calc,
// Apache-2.0), as they stood in test/unit.ml while that file held its tables itself, and against what proof/properties.txt states there;
// against rounding_option_en.catala_en and durations.catala_en of Catala’s own tests (https://github.com/CatalaLang/catala, Apache-2.0,
// tests/date/good); and against durée.yaml of publicodes (https://github.com/publicodes/publicodes, MIT licence,
// packages/core/test/mécanismes). Their “round up” is the rule nextFirst here, “round down” is lastDay, “abort on round” is refuse;
// a year is twelve months.
// Claimed: adding days, months and years under these rules, and the days between two days.
// Not claimed: negative periods beyond these properties, periods of mixed units, the rest of their tables, which are kept elsewhere now.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  count,
  day,
  definePolicy,
  parseDay,
  plusDays,
  printDay,
  record,
  type Count,
  type Day,
  type MonthEndRule,
} from '../index.ts';
import { bareCard } from '../../fixture/bare-card.ts';
import { figuresOf } from '../../fixture/figures-of.ts';

interface Period {
  readonly from: Day;
  readonly to: Day;
  readonly days: Count;
  readonly months: Count;
}
interface Reached {
  readonly byDays: Day;
  readonly lastDay: Day;
  readonly nextFirst: Day;
  readonly between: Count;
}
const policy = definePolicy({
  ...bareCard,
  id: 'example/dates',
  input: record<Period>('期间', 'period', {
    from: day('自', 'from'),
    to: day('至', 'to'),
    days: count('天', 'days'),
    months: count('月', 'months', { most: 2400 }),
  }),
  output: record<Reached>('结果', 'reached', {
    byDays: day('若干天后', 'by days', { most: '2999-12-31' }),
    lastDay: day('取末日', 'round down', { most: '2999-12-31' }),
    nextFirst: day('取次月首日', 'round up', { most: '2999-12-31' }),
    between: count('相隔', 'between', { least: -1_000_000 }),
  }),
  parameters: {},
  formula: ({ from, to, days, months }) => ({
    byDays: from.plusDays(days),
    lastDay: from.plusMonths(months, 'lastDay'),
    nextFirst: from.plusMonths(months, 'nextFirst'),
    between: from.daysUntil(to),
  }),
  laws: [],
  examples: [],
});
const bound = policy.with({});
const reached = (facts: Partial<Record<keyof Period, string | number>>): object => {
  const given = { from: '2000-01-01', to: '2000-01-01', days: 0, months: 0, ...facts };
  const found = figuresOf(bound, given);
  if (!('figures' in found)) throw new Error('every fact is given');
  return found.figures;
};
const straight = (from: string, months: number, rule: MonthEndRule): string =>
  printDay(addMonths(parseDay(from), months, rule));

const days: readonly (readonly [from: string, days: number, to: string])[] = [
  ['2012-03-20', 10, '2012-03-30'],
  ['2012-03-31', 1, '2012-04-01'],
  ['2012-02-28', 1, '2012-02-29'],
  ['2013-02-28', 1, '2013-03-01'],
  ['2012-03-01', 71, '2012-05-11'],
  ['2012-11-01', 71, '2013-01-11'],
];
const exact: readonly (readonly [from: string, months: number, to: string])[] = [
  ['2012-02-15', 2, '2012-04-15'],
  ['2012-02-28', 4, '2012-06-28'],
  ['2012-03-15', 1, '2012-04-15'],
  ['2012-11-15', 3, '2013-02-15'],
  ['2012-03-31', 2, '2012-05-31'],
  ['2012-01-31', 2, '2012-03-31'],
  ['2013-01-31', 2, '2013-03-31'],
  ['2012-10-31', 5, '2013-03-31'],
  ['2012-01-01', 12, '2013-01-01'],
  ['2012-02-28', 48, '2016-02-28'],
  ['2012-02-29', 48, '2016-02-29'],
  ['2012-03-15', 12, '2013-03-15'],
  ['2012-11-15', 36, '2015-11-15'],
];
const ambiguous: readonly (readonly [from: string, months: number, up: string, down: string])[] = [
  ['2012-03-31', 1, '2012-05-01', '2012-04-30'],
  ['2012-03-31', 3, '2012-07-01', '2012-06-30'],
  ['2012-01-31', 1, '2012-03-01', '2012-02-29'],
  ['2012-01-31', 3, '2012-05-01', '2012-04-30'],
  ['2013-01-31', 1, '2013-03-01', '2013-02-28'],
  ['2013-01-31', 3, '2013-05-01', '2013-04-30'],
  ['2012-10-31', 4, '2013-03-01', '2013-02-28'],
  ['2012-10-31', 6, '2013-05-01', '2013-04-30'],
  ['2012-10-29', 4, '2013-03-01', '2013-02-28'],
  ['2012-02-29', 12, '2013-03-01', '2013-02-28'],
  ['2012-02-29', 88 * 12, '2100-03-01', '2100-02-28'],
];

describe('dates-calc', () => {
  it.each(days)('%s and %i days', (from, more, to) =>
    expect(reached({ from, days: more })).toMatchObject({ 'by days': to }),
  );

  it.each(exact)('%s and %i months, whatever the rule', (from, months, to) => {
    expect(reached({ from, months })).toMatchObject({ 'round up': to, 'round down': to });
    expect(straight(from, months, 'refuse')).toBe(to);
  });

  it.each(ambiguous)('%s and %i months, by the rule', (from, months, up, down) => {
    expect(reached({ from, months })).toMatchObject({ 'round up': up, 'round down': down });
    expect(() => straight(from, months, 'refuse')).toThrow(/DZ304/);
  });
});

describe('properties that dates-calc states', () => {
  const anyDay = fc.integer({ min: parseDay('1900-01-01'), max: parseDay('2199-12-31') }) as fc.Arbitrary<Day>;
  const some = fc.integer({ min: -1200, max: 1200 });

  it('days add up, and back', () => {
    fc.assert(
      fc.property(anyDay, some, some, (from, one, other) => {
        expect(plusDays(plusDays(from, one), other)).toBe(plusDays(from, one + other));
        expect(plusDays(plusDays(from, one), -one)).toBe(from);
      }),
    );
  });

  it('a later day stays no earlier after the same months; rounding up is at most a day later than rounding down', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(62), some, (from, more, months) => {
        const later = plusDays(from, more);
        for (const rule of ['lastDay', 'nextFirst'] as const)
          expect(addMonths(from, months, rule)).toBeLessThanOrEqual(addMonths(later, months, rule));
        const apart = addMonths(from, months, 'nextFirst') - addMonths(from, months, 'lastDay');
        expect([0, 1]).toContain(apart);
      }),
    );
  });

  it('months do not add up at the end of a month: 31 January and a month, twice', () => {
    expect(straight(straight('2019-01-31', 1, 'lastDay'), 1, 'lastDay')).toBe('2019-03-28');
    expect(straight('2019-01-31', 2, 'lastDay')).toBe('2019-03-31');
  });
});

describe('Catala', () => {
  it('who is born on 29 February has been 18 years old since 1 March when rounding up', () =>
    expect(reached({ from: '2000-02-29', months: 18 * 12 })).toMatchObject({ 'round up': '2018-03-01' }));

  it('the days between two days lead from one to the other', () => {
    const [from, to] = ['2002-09-30', '2019-01-01'];
    expect(reached({ from, to, days: 5937 })).toMatchObject({ between: 5937, 'by days': to });
  });
});

describe('publicodes, durée', () => {
  it.each([
    ['un an', '2019-01-01', 365],
    ['longtemps', '2012-11-06', 2612],
    ['un mois', '2019-12-01', 31],
  ] as const)('%s', (_, from, between) => expect(reached({ from, to: '2020-01-01' })).toMatchObject({ between }));
});
