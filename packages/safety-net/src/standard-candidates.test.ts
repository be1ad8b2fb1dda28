import { parseDay, parseMoney, type Count, type Money } from '@dzfp/core';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dibaoTopUp } from './dibao-top-up.ts';
import { standardCandidates } from './standard-candidates.ts';

testPolicy(standardCandidates);

it('what a candidate costs is what its households would be paid one by one', () => {
  const household = fc.record({ members: fc.integer({ min: 1, max: 8 }), income: fc.nat({ max: 400_000 }) });
  fc.assert(
    fc.property(fc.nat({ max: 100_000 }), fc.array(household, { maxLength: 6 }), (standard, all) => {
      const { costs } = standardCandidates.with({}).evaluateParsed({
        decidedOn: parseDay('2019-12-01'),
        candidates: [{ standard: standard as Money }],
        households: all.map(({ members, income }, i) => ({
          household: String(i),
          members: members as Count,
          monthlyIncome: income as Money,
        })),
      });
      const bound = dibaoTopUp.with({
        standard: { rural: (standard / 100).toFixed(2) },
        standardPer: { rural: 'month' },
        method: 'household',
        leastShare: null,
        bandAmount: {},
      });
      const paid = all.map(({ members, income }) =>
        parseMoney(
          bound.evaluate({
            decidedOn: '2019-12-01',
            series: 'rural',
            members,
            tekunMembers: 0,
            monthlyIncome: (income / 100).toFixed(2),
            propertyWithinLimits: true,
          }).topUp,
        ),
      );
      expect(costs[0]?.monthly).toBe(paid.reduce((sum, each) => sum + each, 0));
    }),
  );
});
