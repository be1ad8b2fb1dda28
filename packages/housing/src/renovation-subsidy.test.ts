import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assumedTariff } from './renovation-subsidy-examples.ts';
import { renovationSubsidy } from './renovation-subsidy.ts';
import variations from './variations/renovation-subsidy.json' with { type: 'json' };

testPolicy(renovationSubsidy, { variations });

const bound = renovationSubsidy.with(assumedTariff);
const household = fc.record({
  on: fc.constant('2019-10-15'),
  registered: fc.boolean(),
  dibao: fc.boolean(),
  tekun: fc.boolean(),
  disabled: fc.boolean(),
  accepted: fc.boolean(),
  rebuilt: fc.boolean(),
  areaAcceptable: fc.boolean(),
  paid: fc.constant('0.00'),
});

it('a worse grade never gets less', () => {
  fc.assert(
    fc.property(household, (facts) => {
      const amounts = (['A', 'B', 'C', 'D'] as const).map((grade) =>
        Number(bound.evaluate({ ...facts, grade }).subsidy),
      );
      expect(amounts.every((amount, i) => amount >= (amounts[i - 1] ?? 0))).toBe(true);
    }),
  );
});

it('a further priority class never gets less', () => {
  fc.assert(
    fc.property(household, fc.constantFrom('registered', 'dibao', 'tekun', 'disabled'), (facts, further) => {
      const before = bound.evaluate({ ...facts, grade: 'D' }).subsidy;
      const after = bound.evaluate({ ...facts, grade: 'D', [further]: true }).subsidy;
      expect(Number(after)).toBeGreaterThanOrEqual(Number(before));
    }),
  );
});

it('a tariff in which a worse grade gets less is recorded as an exception', () => {
  const { findings } = renovationSubsidy.with({
    ...assumedTariff,
    gradeD: { ...assumedTariff.gradeD, dibao: '8099.99' },
  });
  expect(findings.map(({ id, finding }) => [id, finding])).toEqual([['worse-grade-not-less', 'exception']]);
});
