import type { AnyFormula, AnyPlugin } from '@dzfp/core';

/** The policies of a plugin that have a formula. */
export function formulasOf({ policies }: AnyPlugin): readonly AnyFormula[] {
  return policies.filter((each): each is AnyFormula => each.kind !== 'procedure');
}
