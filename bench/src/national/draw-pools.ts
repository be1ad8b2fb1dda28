import { arbitraryInput } from '@dzfp/testkit';
import fc from 'fast-check';
import { lawsOfAll } from './law.ts';

/** Facts in their wire form by the id of their policy. */
export type WirePools = Readonly<Record<string, readonly unknown[]>>;

/**
 * Synthetic facts for every formula, drawn from its schema near the figures of the law at which it turns; always the same. They stand in for
 * what no register holds, and are no statistics.
 */
export function drawPools(records: number): WirePools {
  return Object.fromEntries(
    lawsOfAll().map(({ policy, bound }) => {
      const values = Object.fromEntries(Object.entries(bound.values).map(([name, { wire }]) => [name, wire]));
      return [policy.id, fc.sample(arbitraryInput(policy, values), { numRuns: records, seed: 20_191_231 })];
    }),
  );
}
