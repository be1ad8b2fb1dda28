import type { AnyPolicy } from '@dzfp/core';
import { situationOf, type AnyExample } from '../definition/situation-of.ts';
import type { Facts, Situation } from '../trial/situation.ts';
import { changed, type Change } from './change.ts';

/**
 * A worked example with a few facts otherwise, and what is then decided (变例). Variations stand in a file beside the policy: they are
 * proposed by `proposeVariations`, read by whoever answers for the policy, and held by its tests from then on.
 */
export interface Variation {
  /** The English title of the worked example from which it starts. */
  readonly like: string;
  /** What is otherwise, by dotted paths from `parameters`, `input` and `before`, like `input.members.0.age`. */
  readonly change: Facts;
  /** What is left out, by the same paths. */
  readonly leaveOut?: readonly string[] | undefined;
  /** The decision, all of it; of a carried policy with the state after. */
  readonly expected?: { readonly result: Facts; readonly after?: Facts | undefined } | undefined;
  /** The number of the error instead, of facts that are refused. */
  readonly refused?: string | undefined;
}

/** A situation under values. */
export interface Asked {
  readonly parameters: Facts;
  readonly situation: Situation;
}

/** What a worked example asks. */
export function askedBy(policy: AnyPolicy, example: AnyExample): Asked {
  return { parameters: example.parameters, situation: situationOf(policy, example) };
}

/** What a variation asks; undefined when the policy has no such example. */
export function askedIn(
  policy: AnyPolicy,
  variation: Pick<Variation, 'like' | 'change' | 'leaveOut'>,
): Asked | undefined {
  const example = (policy.examples as readonly AnyExample[]).find(({ title }) => title.en === variation.like);
  if (example === undefined) return undefined;
  const changes: Change[] = [
    ...Object.entries(variation.change).map(([path, value]): Change => ({ path: path.split('.'), value })),
    ...(variation.leaveOut ?? []).map((path): Change => ({ path: path.split('.'), value: undefined })),
  ];
  return changes.reduce(asking, askedBy(policy, example));
}

/** What is asked when one thing is otherwise. */
export function asking({ parameters, situation }: Asked, change: Change): Asked {
  const { parameters: values, ...rest } = changed({ parameters, ...situation }, change);
  return { parameters: values as Facts, situation: rest as unknown as Situation };
}
