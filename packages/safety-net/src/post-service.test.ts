import { parseMoney } from '@dzfp/core';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { postService } from './post-service.ts';

testPolicy(postService);

const month = fc.record({ held: fc.boolean(), daysAttended: fc.integer({ min: 0, max: 31 }) });

it('in a year no more months are paid than were held and attended', () => {
  const bound = postService.with({ monthlyPay: '500.00', requiredDays: 20, payRule: 'fullMonth', frequency: {} });
  fc.assert(
    fc.property(fc.array(month, { maxLength: 12 }), (months) => {
      const pays = months.map((each) => {
        const { value } = bound.partial({ ...each, paidOn: '2019-07-01', personsServed: 1, services: [] });
        return value;
      });
      expect(pays.length).toBe(months.length);
    }),
  );
});
