import type { AnyPlugin } from '@dzfp/core';
import type { Variations } from '@dzfp/handbook';
import { heldVariations } from '../../scripts/held-variations.ts';

/** The variations that stand in files beside the policies. */
export function variationsOf(plugins: readonly AnyPlugin[]): Variations {
  return Object.fromEntries(plugins.flatMap(({ policies }) => policies.map(({ id }) => [id, heldVariations(id)])));
}
