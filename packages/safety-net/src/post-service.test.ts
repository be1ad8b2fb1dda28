import { parseMoney } from '@dzfp/core';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { postService } from './post-service.ts';
import variations from './variations/post-service.json' with { type: 'json' };

testPolicy(postService, { variations });

const month = fc.record({ held: fc.boolean(), daysAttended: fc.integer({ min: 0, max: 31 }) });

it.each(['fullMonth', 'byDay'] as const)(
  'in a year no more months are paid than were held and attended: %s',
  (payRule) => {
    const bound = postService.with({
      monthlyPay: '500.00',
      requiredDays: 20,
      payRule,
      frequency: { cleaning: 8, meals: 4, doctor: 1, comfort: 2, errands: 1 },
    });
    fc.assert(
      fc.property(fc.array(month, { maxLength: 12 }), (months) => {
        const pays = months.map((each) =>
          parseMoney(bound.evaluate({ ...each, paidOn: '2019-07-01', personsServed: 1, services: [] }).pay),
        );
        const worked = months.filter(({ held, daysAttended }) => held && daysAttended > 0).length;
        expect(pays.filter((pay) => pay > 0).length).toBeLessThanOrEqual(worked);
        expect(pays.reduce((sum, pay) => sum + pay, 0)).toBeLessThanOrEqual(worked * 50_000);
      }),
    );
  },
);
