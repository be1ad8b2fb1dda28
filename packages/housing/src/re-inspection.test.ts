import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assumedRules } from './re-inspection-examples.ts';
import { reInspection } from './re-inspection.ts';

testPolicy(reInspection, { parameters: assumedRules });

const bound = reInspection.with(assumedRules);
const dwelling = fc.constantFrom('F-1', 'F-2');
const on = fc.integer({ min: 1, max: 28 }).map((each) => `2019-08-${String(each).padStart(2, '0')}`);
const kind = fc.constantFrom('flood' as const, 'ownReport' as const, 'storm' as const, 'fire' as const);
const event = fc.record({ dwelling, kind, on });
const inspection = fc.record({ dwelling, on });

it('reporting every event again, in whatever order, changes nothing', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 6 }), fc.array(inspection, { maxLength: 4 }), (events, inspections) => {
      const once = bound.evaluate({ on: '2019-09-10', events, inspections });
      const again = bound.evaluate({
        on: '2019-09-10',
        events: [...events, ...events.toReversed()],
        inspections: inspections.toReversed(),
      });
      expect(again).toEqual(once);
    }),
  );
});

it('a routine re-inspection is not answered by the inspection it counts from', () => {
  const events = [{ dwelling: 'F-1', kind: 'routine', on: '2018-05-31' }] as const;
  const stateWith = (...days: readonly string[]): readonly string[] =>
    bound
      .evaluate({ on: '2019-12-31', events, inspections: days.map((day) => ({ dwelling: 'F-1', on: day })) })
      .reInspections.map(({ due, state }) => `${due} ${state}`);
  expect(stateWith('2018-05-31')).toEqual(['2019-05-31 overdue']);
  expect(stateWith('2018-05-31', '2019-05-31')).toEqual(['2019-05-31 done']);
});
