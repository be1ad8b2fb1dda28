import { parseMoney } from '@dzfp/core';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pensionContribution } from './pension-contribution.ts';
import variations from './variations/pension-contribution.json' with { type: 'json' };

testPolicy(pensionContribution, { variations });

const bound = pensionContribution.with({
  lowestTier: '100.00',
  paidTier: '100.00',
  fromAge: 16,
  belowAge: 60,
  ageReading: 'onPaymentDay',
});
const person = {
  paidOn: '2019-06-30',
  poor: true,
  inSchool: false,
  inEmployeesScheme: false,
  drawsPension: false,
} as const;

it('the sum paid is the tier times the people, however many households list a person', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('A', 'B', 'C', 'D')), (listed) => {
      const paid = new Set<string>();
      let sum = 0;
      for (const name of listed) {
        const facts = { ...person, bornOn: '1980-01-01', paidForThisYear: paid.has(name), chosenTier: null };
        sum += parseMoney(bound.evaluate(facts).paidFor);
        paid.add(name);
      }
      expect(sum).toBe(10_000 * new Set(listed).size);
    }),
  );
});

it('each day of the year in which somebody turns 60 has an answer, paid until the day before the birthday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (month, day) => {
      const paidOn = `2019-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const { state } = bound.evaluate({
        ...person,
        paidOn,
        bornOn: '1959-06-15',
        paidForThisYear: false,
        chosenTier: null,
      });
      expect(state).toBe(paidOn < '2019-06-15' ? 'paidFor' : 'tooOld');
    }),
  );
});
