import type { Whole } from '../allocation/whole.ts';
import type { Entry, LedgerFindingKind } from './entry.ts';
import { restsOn } from './index-entries.ts';

/** What is wrong with one entry by itself or with its link to the one it rests on. */
export function wrongOf<Unit extends Whole>(
  of: Entry<Unit>,
  byId: ReadonlyMap<string, Entry<Unit>>,
): readonly LedgerFindingKind[] {
  const kinds: LedgerFindingKind[] = [];
  if (byId.get(of.id) !== of) kinds.push('duplicateId');
  if (!Number.isSafeInteger(of.amount) || of.amount < 0) kinds.push('badAmount');
  const named = of.reverses ?? of.parent;
  if (named === undefined) return of.from === null ? kinds : [...kinds, 'noParent'];
  const base = restsOn(of, byId);
  if (!base) return [...kinds, 'unknownParent'];
  if (!joins(of, base)) kinds.push('wrongParent');
  if (base.on > of.on) kinds.push('beforeParent');
  return isCircular(of, byId) ? [...kinds, 'cycle'] : kinds;
}

/** Whether an entry begins where the one it rests on ended; a reversal goes the same way back, and is not reversed itself. */
function joins<Unit extends Whole>(of: Entry<Unit>, base: Entry<Unit>): boolean {
  if (base.reverses !== undefined) return false;
  if (of.reverses === undefined) return of.from !== null && of.from === base.to;
  return of.parent === undefined && of.from === base.to && of.to === base.from;
}

function isCircular<Unit extends Whole>(of: Entry<Unit>, byId: ReadonlyMap<string, Entry<Unit>>): boolean {
  const way = new Set<Entry<Unit>>();
  let at = restsOn(of, byId);
  while (at && at !== of && !way.has(at)) {
    way.add(at);
    at = restsOn(at, byId);
  }
  return at === of;
}
