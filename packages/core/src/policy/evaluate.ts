import { dayOfLaw, type Setting } from '../parameter/book.ts';
import type { Wire } from '../schema/wire.ts';
import type { Policy, Procedure } from './policy.ts';

/**
 * Decides on facts by the law of a place and day; the day is taken from the facts where the policy names the field.
 *
 * @throws DzfpError with every problem of the facts, or with every value that has no source
 */
export function evaluate<Id extends string, Input, Output, P>(
  policy: Policy<Id, Input, Output, P> | Procedure<Id, Input, Output, P>,
  input: Wire<Input>,
  setting: Setting,
): Wire<Output> {
  return policy.in({ ...setting, on: dayOfLaw(policy.id, policy.on, input, setting) }).evaluate(input);
}
