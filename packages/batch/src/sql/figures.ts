import { failure } from '@dzfp/core';
import type { Range, Step } from '@dzfp/core/plan';

/** Up to here a whole number fits into 64 bits. */
const narrow = 9.2e18;
/** Up to here into 38 digits. */
const widest = 9.9e37;

/** How large a number of a range can be. */
export function sizeOf({ low, high }: Range): number {
  return low > high ? 0 : Math.max(Math.abs(low), Math.abs(high));
}

/**
 * Whether figures of this size need more than 64 bits.
 *
 * @throws DzfpError DZ303 when not even 38 digits are enough
 */
export function isWide(size: number, step: Step): boolean {
  if (size > widest) throw failure('DZ303', { field: `${step.op} ${step.out}` });
  return size > narrow;
}
