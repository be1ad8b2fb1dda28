import { DzfpError, issue, type AnyPolicy } from '@dzfp/core';

/**
 * Refuses what has no formula: nothing can be written from it.
 *
 * @throws DzfpError DZ503 for a procedure
 */
export function needFormula(policy: AnyPolicy): void {
  if (policy.kind === 'procedure') throw new DzfpError([issue('DZ503', { policy: policy.id, reading: 'batch' })]);
}
