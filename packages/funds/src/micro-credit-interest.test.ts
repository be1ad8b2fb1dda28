import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { interestValues } from './credit-example-values.ts';
import { microCreditInterest } from './micro-credit-interest.ts';
import variations from './variations/micro-credit-interest.json' with { type: 'json' };

testPolicy(microCreditInterest, { variations });

const bound = microCreditInterest.with(interestValues);
const start = Date.UTC(2019, 0, 1);
const dayOf = (n: number): string => new Date(start + n * 86_400_000).toISOString().slice(0, 10);
const loan = {
  countedOn: dayOf(365),
  borrowedOn: dayOf(0),
  dueOn: dayOf(365),
  extendedTo: null,
  repaidOn: null,
  annualRate: '0.0435',
  otherSubsidised: '0.00',
} as const;
const subsidyOf = (breach: number, principal: string): number => {
  const spans = [{ from: dayOf(0), until: dayOf(365), principal }];
  return Number(bound.evaluate({ ...loan, breachOn: dayOf(breach), spans }).subsidy);
};

it('a later breach never lowers the subsidy, and one on the first day leaves none', () => {
  fc.assert(
    fc.property(fc.nat(364), fc.nat(60_000), (breach, principal) => {
      const yuan = `${principal}.00`;
      expect(subsidyOf(breach + 1, yuan)).toBeGreaterThanOrEqual(subsidyOf(breach, yuan));
      expect(subsidyOf(0, yuan)).toBe(0);
    }),
  );
});

it('principal above the ceiling adds nothing', () => {
  expect(subsidyOf(365, '80000.00')).toBe(subsidyOf(365, '50000.00'));
});

it('a span that is split in two is the same loan', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 364 }), (cut) => {
      const spans = [
        { from: dayOf(0), until: dayOf(cut), principal: '43210.98' },
        { from: dayOf(cut), until: dayOf(365), principal: '43210.98' },
      ];
      const whole = [{ from: dayOf(0), until: dayOf(365), principal: '43210.98' }];
      const split = bound.evaluate({ ...loan, breachOn: null, spans });
      expect(split).toEqual(bound.evaluate({ ...loan, breachOn: null, spans: whole }));
    }),
  );
});
