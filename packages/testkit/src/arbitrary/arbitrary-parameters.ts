import type { AnyPolicy, Parameter } from '@dzfp/core';
import fc from 'fast-check';
import type { Facts } from '../trial/situation.ts';
import { arbitraryOf } from './arbitrary-of.ts';
import { kept } from './kept.ts';
import { repaired } from './repaired.ts';

/** Every value that a policy needs, in wire form, within the bounds that higher levels set for it. */
export function arbitraryParameters(policy: AnyPolicy): fc.Arbitrary<Facts> {
  const declared = Object.entries<Parameter<unknown>>(policy.parameters);
  const drawn = fc
    .tuple(...declared.map(([, { schema }]) => arbitraryOf(schema, { complete: true })))
    .map((values): Facts => Object.fromEntries(declared.map(([name], i) => [name, values[i]])));
  if (policy.delegations.length === 0) return drawn;
  const advice = `the delegations of ${policy.id} are hard to meet by chance, give \`parameters\``;
  // The laws of a policy draw the same sets again and again: each is brought within its bounds once.
  const seen = new Map<string, Facts | undefined>();
  const mended = drawn.map((values) => {
    const key = JSON.stringify(values);
    if (!seen.has(key)) seen.set(key, repaired(policy, values));
    return seen.get(key);
  });
  return kept(mended, (values) => values !== undefined, advice) as fc.Arbitrary<Facts>;
}
