import type { Whole } from '../allocation/whole.ts';
import type { Entry, LedgerFinding, LedgerFindingKind } from './entry.ts';

/** Runs through the days and reports whatever first ends a day below zero. */
export function shortfalls<Unit extends Whole, Holder>(
  kind: LedgerFindingKind,
  booked: readonly Entry<Unit>[],
  changes: (of: Entry<Unit>) => readonly (readonly [Holder, number])[],
  nameOf: (holder: Holder) => string,
): readonly LedgerFinding<Unit>[] {
  const left = new Map<Holder, number>();
  const found = new Map<Holder, LedgerFinding<Unit>>();
  let touched = new Set<Holder>();
  for (const [i, each] of booked.entries()) {
    for (const [holder, change] of changes(each)) {
      left.set(holder, (left.get(holder) ?? 0) + change);
      touched.add(holder);
    }
    if (booked[i + 1]?.on === each.on) continue;
    for (const holder of touched) {
      const rest = left.get(holder) ?? 0;
      if (rest < 0 && !found.has(holder)) {
        found.set(holder, { kind, at: nameOf(holder), on: each.on, excess: -rest as Unit });
      }
    }
    touched = new Set();
  }
  return [...found.values()];
}
