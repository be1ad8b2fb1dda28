import { parseMoney } from '@dzfp/core';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { temporaryAssistance } from './temporary-assistance.ts';
import variations from './variations/temporary-assistance.json' with { type: 'json' };

testPolicy(temporaryAssistance, { variations });

const forAll = (multiple: number): Readonly<Record<'tekun' | 'dibao' | 'registered' | 'other', number>> => ({
  tekun: multiple,
  dibao: multiple,
  registered: multiple,
  other: multiple,
});
const bound = temporaryAssistance.with({
  standard: { urban: '500.00' },
  standardPer: { urban: 'month' },
  leastMultiple: { illness: forAll(0) },
  mostMultiple: { illness: forAll(100) },
  ceiling: { illness: null },
  townshipLimit: '1000.00',
  countyLimit: '20000.00',
  ordinaryDays: 20,
  fastDays: 1,
  papersDays: 10,
});
const amount = fc.oneof(
  fc.constantFrom(99_999, 100_000, 100_001, 1_999_999, 2_000_000, 2_000_001),
  fc.nat({ max: 5_000_000 }),
);
const levels = ['township', 'county', 'caseByCase'] as const;

function decided(proposed: number, paidInSettlement: number): ReturnType<typeof bound.evaluate> {
  return bound.evaluate({
    appliedOn: '2019-06-01',
    recipient: 'registered',
    hardship: 'illness',
    persons: 1,
    proposed: (proposed / 100).toFixed(2),
    paidInSettlement: (paidInSettlement / 100).toFixed(2),
    urgent: false,
  });
}

it('every amount has an approver, and a larger amount never a lower one', () => {
  fc.assert(
    fc.property(amount, amount, (one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)].map((each) => decided(each, 0).approver);
      expect(levels).toContain(less);
      expect(levels.indexOf(more ?? 'township')).toBeGreaterThanOrEqual(levels.indexOf(less ?? 'township'));
    }),
  );
});

it('what the one-stop settlement paid is the same payment: both together never exceed the amount, unless it was more', () => {
  fc.assert(
    fc.property(amount, amount, (proposed, paid) => {
      const found = decided(proposed, paid);
      expect(parseMoney(found.payable) + Math.min(paid, parseMoney(found.amount))).toBe(parseMoney(found.amount));
    }),
  );
});
