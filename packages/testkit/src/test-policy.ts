import type { AnyPolicy, Example, Text } from '@dzfp/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionChecks } from './definition/definition-checks.ts';
import { exampleFault } from './definition/example-fault.ts';
import { chainLaws } from './law/chain-laws.ts';
import { commonLaws, declaredLaws } from './law/laws-of.ts';
import { onEveryInput } from './law/on-every-input.ts';
import { runFactor, searchOf, type RunOptions } from './runs.ts';
import { trials, type TrialOptions } from './trial/trials.ts';
import { variationFault } from './variation/variation-fault.ts';
import type { Variation } from './variation/variation.ts';

/** What the tests of a policy are made from; everything has a default that is derived from the policy. */
export interface PolicyTestOptions extends TrialOptions, RunOptions {
  /** The variations of the worked examples that are kept beside the policy. */
  readonly variations?: readonly Variation[];
}

const patience = 60_000;

/**
 * Registers the tests of a policy with vitest: that its definition is complete, that its examples come out, that its own laws
 * hold, and what holds of every policy. Each test is named by the sentence that it tests, in both languages.
 *
 * @param policy - a formula, a carried policy or a procedure
 */
export function testPolicy(policy: AnyPolicy, options: PolicyTestOptions = {}): void {
  const timeout = patience * runFactor();
  const named = ({ zh, en }: Text): string => `${zh} · ${en}`;
  describe(`${policy.id} ${named(policy.title)}`, () => {
    describe('definition', () => {
      for (const { title, faults } of definitionChecks) {
        it(named(title), () => expect(faults(policy)).toEqual([]));
      }
    });
    describe('examples', () => {
      for (const example of policy.examples as readonly Example<unknown, unknown, unknown>[]) {
        it(named(example.title), () => expect(exampleFault(policy, example)).toBeUndefined());
      }
      for (const variation of options.variations ?? []) {
        const otherwise = [...Object.entries(variation.change).flat(), ...(variation.leaveOut ?? [])];
        it(`${variation.like}: ${JSON.stringify(otherwise)}`, () => {
          expect(variationFault(policy, variation)).toBeUndefined();
        });
      }
    });
    const drawn = trials(policy, options);
    const groups = { 'its laws': declaredLaws(policy), 'laws of every policy': commonLaws(policy) };
    for (const [name, laws] of Object.entries(groups)) {
      describe(name, () => {
        for (const { title, property, share } of laws) {
          it(named(title), () => fc.assert(property(drawn), searchOf(options, share)), timeout);
        }
      });
    }
    for (const { title, faults } of onEveryInput(policy)) it(named(title), () => expect(faults()).toEqual([]), timeout);
    if (policy.kind !== 'carried') return;
    describe('chains', () => {
      for (const { title, property } of chainLaws(policy, options)) {
        it(named(title), () => fc.assert(property, searchOf(options)), timeout);
      }
    });
  });
}
