import { failure } from '../error/dzfp-error.ts';
import type { Vessel } from './water-level.ts';
import { grouped } from './whole.ts';

/** Refuses bounds that no division of the total can keep; all amounts in grains. Throws DZ601. */
export function checkBounds(total: bigint, vessels: readonly Vessel[], grain: bigint): void {
  let [least, most, bounded, crossed] = [0n, 0n, true, false];
  for (const each of vessels) {
    least += each.least;
    if (each.most !== undefined && each.most < each.least) crossed = true;
    // Weight zero takes part in nothing beyond its least.
    if (each.weight === 0n) most += each.least;
    else if (each.most === undefined) bounded = false;
    else most += each.most;
  }
  if (!crossed && least <= total && (!bounded || total <= most)) return;
  const print = (grains: bigint): string => grouped(grains * grain);
  throw failure('DZ601', { total: print(total), least: print(least), most: bounded ? print(most) : '∞' });
}
