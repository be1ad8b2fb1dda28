import { chain, type Wire } from '@dzfp/core';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { registerPlaces } from './model/register-place.ts';
import type { StatusStep } from './model/status-step.ts';
import { statusChange } from './status-change.ts';
import variations from './variations/status-change.json' with { type: 'json' };

testPolicy(statusChange, { variations });

const values = statusChange.examples[0]?.parameters as Parameters<typeof statusChange.with>[0];
const steps = fc.array(
  fc.record({ to: fc.constantFrom(...registerPlaces), met: fc.boolean(), signed: fc.boolean(), month: fc.nat(9) }),
  { maxLength: 12 },
);

it('a path of statuses contains only allowed steps, each with its paper', () => {
  fc.assert(
    fc.property(steps, (drawn) => {
      const items = drawn.map(({ to, met, signed, month }, i): Wire<StatusStep> => ({
        stepId: String(990 + i),
        household: '990001',
        announcedOn: `2019-1${month % 3}-28`,
        to,
        conditionMet: met,
        reviewed: true,
        verified: true,
        signedByHousehold: signed,
        notices: [{ from: '2019-09-01', until: '2019-09-10', objected: false }],
      }));
      for (const { links } of chain(statusChange, items, statusChange.with(values))) {
        let place: (typeof registerPlaces)[number] = 'outside';
        for (const { item, result, before, after } of links) {
          expect(before.place).toBe(place);
          if (after.place !== place) {
            expect(values.stepAllowed[place]?.[item.to]).toBe(true);
            expect([result.conditionMet, result.signed, result.noticed]).toEqual([true, true, true]);
          }
          place = after.place;
        }
      }
    }),
  );
});
