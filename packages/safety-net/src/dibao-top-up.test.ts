import { parseMoney } from '@dzfp/core';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dibaoTopUp } from './dibao-top-up.ts';
import type { TopUpMethod } from './top-up-parameters.ts';
import variations from './variations/dibao-top-up.json' with { type: 'json' };

testPolicy(dibaoTopUp, { variations });

const inFen = (fen: number): string => (fen / 100).toFixed(2);

function paid(method: TopUpMethod, standard: number, members: number, income: number): number {
  const { topUp } = dibaoTopUp
    .with({
      standard: { rural: inFen(standard) },
      standardPer: { rural: 'month' },
      method,
      leastShare: null,
      bandAmount: {},
    })
    .evaluate({
      decidedOn: '2019-06-01',
      series: 'rural',
      members,
      tekunMembers: 0,
      monthlyIncome: inFen(income),
      propertyWithinLimits: true,
    });
  return parseMoney(topUp);
}

const standard = fc.integer({ min: 0, max: 200_000 });
const members = fc.integer({ min: 1, max: 12 });
const income = fc.integer({ min: 0, max: 2_000_000 });

it('the difference of the household and that of each head agree but for less than a fen a head', () => {
  fc.assert(
    fc.property(standard, members, income, (of, heads, earned) => {
      const more = paid('perHead', of, heads, earned) - paid('household', of, heads, earned);
      expect(more).toBeGreaterThanOrEqual(0);
      expect(more).toBeLessThan(heads);
    }),
  );
});

it('below the standard each fen of income takes exactly one fen of dibao', () => {
  fc.assert(
    fc.property(standard, members, income, (of, heads, earned) => {
      fc.pre(earned < of * heads);
      expect(paid('household', of, heads, earned) - paid('household', of, heads, earned + 1)).toBe(1);
    }),
  );
});

it('nobody is counted for dibao and for tekun: a tekun member is paid for as if he were not of the household', () => {
  const bound = dibaoTopUp.with({
    standard: { rural: '365.00' },
    standardPer: { rural: 'month' },
    method: 'household',
    leastShare: null,
    bandAmount: {},
  });
  const household = { decidedOn: '2019-06-01', series: 'rural', propertyWithinLimits: true } as const;
  fc.assert(
    fc.property(members, fc.nat({ max: 12 }), income, (heads, tekun, earned) => {
      const monthlyIncome = inFen(earned);
      const withThem = bound.evaluate({ ...household, members: heads + tekun, tekunMembers: tekun, monthlyIncome });
      const without = bound.evaluate({ ...household, members: heads, tekunMembers: 0, monthlyIncome });
      expect(withThem).toEqual(without);
    }),
  );
});
