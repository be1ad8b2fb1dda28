import { definePolicy, type AnyPolicy } from '@dzfp/core';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { aidDefinition } from '../../fixture/aid.ts';
import { yearPolicy } from '../../fixture/year.ts';
import { valuesBound } from '../trial/specimen.ts';
import { trials } from '../trial/trials.ts';
import type { Given } from '@dzfp/core/plan';
import { differingOutputs } from './conformance.ts';
import { endZ3 } from './z3.ts';

describe('what the solver is told of a formula', () => {
  afterAll(endZ3);

  it.each<AnyPolicy>([definePolicy(aidDefinition), yearPolicy])(
    'is what the evaluator computes: $id',
    { timeout: 120_000 },
    async (policy) => {
      let compared = 0;
      const given = trials(policy).map(({ specimen, situation }) => ({ specimen, given: specimen.parse(situation) }));
      await fc.assert(
        fc.asyncProperty(given, async ({ specimen, given: facts }) => {
          const differing = await differingOutputs(valuesBound(policy, specimen.values), shortened(facts));
          expect(differing ?? []).toEqual([]);
          if (differing !== undefined) compared++;
        }),
        { numRuns: 40 },
      );
      expect(compared).toBeGreaterThan(30);
    },
  );
});

/** The facts with no more than two items in a list: the solver looks at no more. */
function shortened(given: Given): Given {
  const facts = Object.entries(given.facts as object).map(([name, value]: [string, unknown]) => [
    name,
    Array.isArray(value) ? value.slice(0, 2) : value,
  ]);
  return { ...given, facts: Object.fromEntries(facts) as Given['facts'] };
}
