import { parseDay, type Count } from '@dzfp/core';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { serviceHours } from './service-hours.ts';

testPolicy(serviceHours);

const on = parseDay('2019-06-03');
const claims = fc
  .array(
    fc.record({
      worker: fc.constantFrom('A', 'B'),
      hour: fc.integer({ min: 8, max: 10 }),
      purse: fc.constantFrom('post' as const, 'careMoney' as const, 'other' as const),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((each, i) => ({ ...each, hour: each.hour as Count, claim: String(i), served: 'C', on })));

it('which claim is paid does not depend on the order in which they are handed in', () => {
  const bound = serviceHours.with({ first: 'post', second: 'careMoney' });
  fc.assert(
    fc.property(claims, (all) => {
      const examined = (given: typeof all): unknown => bound.evaluateParsed({ examinedOn: on, claims: given });
      expect(examined(all.toReversed())).toEqual(examined(all));
    }),
  );
});
