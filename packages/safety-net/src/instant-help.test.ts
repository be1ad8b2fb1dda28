import { parseDay, printDay, type Day } from '@dzfp/core';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instantHelp } from './instant-help.ts';

const values = {
  include: { days: 5, count: 'calendar', startsNextDay: true },
  help: { months: 1, monthEnd: 'lastDay', startsNextDay: true },
  calendar: [],
} as const;

testPolicy(instantHelp, { parameters: values });

const bound = instantHelp.with(values);
const checkedOn = parseDay('2019-12-31');

it('a step is late by exactly the days beyond its set time, and a day in time is not late', () => {
  const appearedOn = parseDay('2019-03-01');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), (days) => {
      const includedOn = (appearedOn + days) as Day;
      const { clock, late } = bound.evaluateParsed({
        case: '1',
        checkedOn,
        appearedOn,
        includedOn,
        helpedOn: includedOn,
      });
      expect(late).toBe(days > 5);
      expect(clock.late.map((each) => each.days)).toEqual(days > 5 ? [days - 5] : []);
    }),
  );
});

it('help that comes before the inclusion is out of order', () => {
  const { clock } = bound.evaluate({
    case: '1',
    checkedOn: '2019-12-31',
    appearedOn: '2019-03-01',
    includedOn: '2019-03-04',
    helpedOn: '2019-03-03',
  });
  expect(clock.steps.map(({ state }) => state)).toEqual(['done', 'outOfOrder']);
  expect(clock.kept).toBe(false);
});

it('a month from 31 January ends on the last day of February', () => {
  const { clock } = bound.evaluateParsed({
    case: '1',
    checkedOn,
    appearedOn: parseDay('2019-01-30'),
    includedOn: parseDay('2019-01-31'),
    helpedOn: null,
  });
  expect(clock.next?.due === undefined ? '' : printDay(clock.next.due)).toBe('2019-02-28');
});
