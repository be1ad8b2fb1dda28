import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { caseClock } from './case-clock.ts';

testPolicy(caseClock);

const bound = caseClock.with({
  check: { days: 5, count: 'calendar', startsNextDay: true },
  include: { days: 5, count: 'calendar', startsNextDay: true },
  help: { days: 5, count: 'calendar', startsNextDay: true },
  calendar: [],
});
const on = fc.integer({ min: 1, max: 28 }).map((day) => `2019-03-${String(day).padStart(2, '0')}`);

it('a day later is never less late', () => {
  fc.assert(
    fc.property(on, fc.option(on), fc.option(on), on, (appearedOn, checkedOn, includedOn, asOf) => {
      const one = {
        case: '1',
        household: 'H',
        risk: 'house',
        appearedOn,
        checkedOn,
        includedOn,
        helpedOn: null,
      } as const;
      const lateOn = (day: string): number => bound.evaluate({ asOf: day, cases: [one] }).late.length;
      expect(lateOn('2019-05-01')).toBeGreaterThanOrEqual(lateOn(asOf));
    }),
  );
});
