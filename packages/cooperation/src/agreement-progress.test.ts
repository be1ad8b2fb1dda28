import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { agreementProgress } from './agreement-progress.ts';

const one = fc.record({
  evidence: fc.constantFrom('A', 'B', 'C', 'D'),
  reportedBy: fc.constantFrom('give' as const, 'receive' as const),
  on: fc.constantFrom('2019-02-01', '2019-11-30'),
});
/** Whoever reports it, one piece of evidence has one amount. */
const reports = fc
  .array(one, { maxLength: 8 })
  .map((all) => all.map((each) => ({ ...each, amount: each.evidence.charCodeAt(0) - 60 })));
const agreement = reports.map((all) => ({
  pair: '甲—乙',
  on: '2019-12-31',
  year: 2019,
  items: [{ item: '1', kind: 'cadres' as const, direction: 'give' as const, target: 20, reports: all }],
}));

testPolicy(agreementProgress, { input: agreement });

it('a report by the other side, or in another order, changes nothing that is achieved', () => {
  const bound = agreementProgress.with({});
  fc.assert(
    fc.property(agreement, (given) => {
      const item = given.items[0] as (typeof given.items)[number];
      const again = {
        ...given,
        items: [
          {
            ...item,
            reports: [
              ...item.reports.map((each) => ({ ...each, reportedBy: 'receive' as const })),
              ...item.reports,
            ].toReversed(),
          },
        ],
      };
      expect(bound.evaluate(again).items[0]?.achieved).toBe(bound.evaluate(given).items[0]?.achieved);
    }),
  );
});
