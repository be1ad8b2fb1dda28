import { hashOf, isOpen, type Leaf } from './leaf.ts';
import type { Receipt } from './receipt.ts';

/**
 * Takes values out of a receipt (遮盖): of each path and of everything below it only the hash is left, and the receipt still verifies.
 *
 * @param paths - for instance `/facts/number`, or `/facts` for all facts
 */
export function redact(receipt: Receipt, paths: readonly string[]): Receipt {
  const covered = (at: string): boolean => paths.some((path) => at === path || at.startsWith(`${path}/`));
  return {
    ...receipt,
    leaves: receipt.leaves.map((leaf): Leaf => {
      const { path } = leaf;
      return isOpen(leaf) && covered(path) ? { path, hash: hashOf(leaf) } : leaf;
    }),
  };
}
