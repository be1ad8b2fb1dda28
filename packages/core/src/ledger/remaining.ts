import type { Whole } from '../allocation/whole.ts';
import type { Entry } from './entry.ts';
import { restsOn } from './index-entries.ts';

/**
 * What each entry changes in others: an entry brings its amount and takes it from the one it rests on; a reversal takes it
 * from the entry it reverses and gives it back to the one below.
 */
export function changesOf<Unit extends Whole>(
  of: Entry<Unit>,
  byId: ReadonlyMap<string, Entry<Unit>>,
): readonly (readonly [entry: Entry<Unit>, change: number])[] {
  const base = restsOn(of, byId);
  if (of.reverses === undefined)
    return base
      ? [
          [of, of.amount],
          [base, -of.amount],
        ]
      : [[of, of.amount]];
  if (!base) return [];
  const below = restsOn(base, byId);
  return below
    ? [
        [base, -of.amount],
        [below, of.amount],
      ]
    : [[base, -of.amount]];
}
