import { chain, type Wire } from '@dzfp/core';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RectificationEntry } from './model/rectification.ts';
import { rectificationStep } from './rectification-step.ts';
import variations from './variations/rectification-step.json' with { type: 'json' };

testPolicy(rectificationStep, { variations });

const acts = fc.array(
  fc.record({
    act: fc.constantFrom('find' as const, 'assign' as const, 'prove' as const, 'close' as const, 'reopen' as const),
    whole: fc.boolean(),
  }),
  { maxLength: 15 },
);

it('evidence that is not known closes nothing and is asked for', () => {
  const entry = { entryId: '990-4', shortfall: '990', enteredOn: '2019-08-20', act: 'close', checked: true } as const;
  const refusal = rectificationStep.with({}).safeEvaluate(entry, { stage: 'proved' });
  expect(refusal.ok).toBe(false);
  expect(refusal.ok ? [] : refusal.issues.map(({ code, path }) => [code, ...path])).toContainEqual([
    'DZ301',
    'evidence',
  ]);
});

it('whatever is entered, a shortfall stays on the ledger and is closed only after a plan and checked evidence', () => {
  fc.assert(
    fc.property(acts, (drawn) => {
      const items = drawn.map(({ act, whole }, i): Wire<RectificationEntry> => ({
        entryId: String(100 + i),
        shortfall: '990',
        enteredOn: '2019-08-20',
        act,
        measure: whole,
        person: true,
        deadline: '2019-09-30',
        evidence: whole,
        checked: whole,
      }));
      for (const { links } of chain(rectificationStep, items, rectificationStep.with({}))) {
        let [entered, planned, proved] = [false, false, false];
        for (const { item, result, after } of links) {
          if (result.accepted && item.act === 'find') entered = true;
          if (result.accepted && item.act === 'assign') planned = true;
          if (result.accepted && item.act === 'prove') proved = true;
          expect(after.stage === 'notFound').toBe(!entered);
          if (after.stage === 'closed') expect([planned, proved]).toEqual([true, true]);
        }
      }
    }),
  );
});
