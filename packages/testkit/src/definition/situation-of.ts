import type { AnyPolicy, Example } from '@dzfp/core';
import type { Facts, Situation } from '../trial/situation.ts';

/** An example of any policy. */
export type AnyExample = Example<unknown, unknown, unknown>;

/** The facts of an example, with the start of the state completed by what the example says of it. */
export function situationOf(policy: AnyPolicy, example: AnyExample): Situation {
  const input = example.input as Facts;
  if (policy.kind !== 'carried') return { input };
  const before = 'before' in example ? (example.before as Facts | undefined) : undefined;
  return { input, before: { ...(policy.carry.start as Facts), ...before } };
}
