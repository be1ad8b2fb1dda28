import type { Wire } from '@dzfp/core';
import { bounds } from '@dzfp/core/reading';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exitAssessment } from './exit-assessment.ts';
import type { ExitFacts } from './model/exit-facts.ts';
import variations from './variations/exit-assessment.json' with { type: 'json' };

testPolicy(exitAssessment, { variations });

const bound = exitAssessment.with({ povertyLine: '3609.00', lineRelation: 'above' });
const flags = [
  'enoughFood',
  'enoughClothing',
  'safeWater',
  'nobodyOutOfSchool',
  'allInBasicInsurance',
  'allInCriticalIllness',
  'allRecognisedForAssistance',
  'clinicInReach',
  'livesSafelyElsewhere',
  'householdAccepts',
] as const;
const known: fc.Arbitrary<Wire<ExitFacts>> = fc.record({
  assessedOn: fc.constant('2019-10-20'),
  members: fc.integer({ min: 1, max: 6 }),
  stableNetIncome: fc.integer({ min: 0, max: 30_000 }).map(String),
  houseGrade: fc.constantFrom('A' as const, 'C' as const, 'notAppraised' as const),
  ...(Object.fromEntries(flags.map((name) => [name, fc.boolean()])) as Record<
    (typeof flags)[number],
    fc.Arbitrary<boolean>
  >),
});

it('improving one fact never turns a pass into a fail', () => {
  fc.assert(
    fc.property(known, fc.constantFrom(...flags), (facts, name) => {
      const before = bound.evaluate(facts);
      const after = bound.evaluate({ ...facts, [name]: true });
      expect(after.failing).toBeLessThanOrEqual(before.failing);
      if (before.exits) expect(after.exits).toBe(true);
    }),
  );
});

it('a single no decides against the exit whatever else is not verified', () => {
  fc.assert(
    fc.property(fc.constantFrom(...flags.filter((name) => name !== 'livesSafelyElsewhere')), (name) => {
      const { results } = bounds(bound, { assessedOn: '2019-10-20', members: 3, [name]: false });
      expect(results['exits']).toMatchObject({ decided: true, value: false });
    }),
  );
});

it('whatever item is not verified, nobody leaves by it', () => {
  fc.assert(
    fc.property(known, fc.constantFrom(...flags.filter((name) => name !== 'livesSafelyElsewhere')), (facts, name) => {
      const { [name]: _unverified, ...rest } = facts;
      const exits = bounds(bound, rest).results['exits'];
      expect(exits).not.toMatchObject({ decided: true, value: true });
    }),
  );
});
