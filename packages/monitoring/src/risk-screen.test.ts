import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { riskScreen } from './risk-screen.ts';
import variations from './variations/risk-screen.json' with { type: 'json' };

testPolicy(riskScreen, { variations });

const order = ['none', 'yellow', 'red'];
const signals = [
  'belowLine',
  'dropout',
  'medicalBurden',
  'unsafeHouse',
  'unguaranteed',
  'unsafeWater',
  'disaster',
] as const;

it('a worse fact never lowers the alert', () => {
  const bound = riskScreen.with({ redSignals: 3 });
  const facts = fc.record(
    Object.fromEntries(signals.map((each) => [each, fc.boolean()])) as Record<
      (typeof signals)[number],
      fc.Arbitrary<boolean>
    >,
  );
  fc.assert(
    fc.property(facts, fc.constantFrom(...signals), (given, worse) => {
      const before = bound.evaluate({ on: '2019-06-30', ...given });
      const after = bound.evaluate({ on: '2019-06-30', ...given, [worse]: true });
      expect(order.indexOf(after.level)).toBeGreaterThanOrEqual(order.indexOf(before.level));
      expect(after.signals).toBeGreaterThanOrEqual(before.signals);
    }),
  );
});
