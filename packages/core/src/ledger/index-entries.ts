import { compareKeys, inTurn } from '../allocation/key-order.ts';
import type { Whole } from '../allocation/whole.ts';
import type { Entry } from './entry.ts';

/** Entries in one fixed order (day, id, then all the rest), so that the order in which they were written does not matter. */
export function inBookOrder<Unit extends Whole>(entries: readonly Entry<Unit>[]): Entry<Unit>[] {
  return entries.toSorted((a, b) => {
    const order = inTurn(a.on - b.on, compareKeys(a.id, b.id));
    return order === 0 && a !== b ? compareKeys(contentOf(a), contentOf(b)) : order;
  });
}

function contentOf(of: Entry<Whole>): string {
  return JSON.stringify([of.from, of.to, of.amount, of.parent, of.reverses, of.document]);
}

/** The entry of each id; of several with the same id, the first in the books. */
export function entriesById<Unit extends Whole>(inOrder: readonly Entry<Unit>[]): ReadonlyMap<string, Entry<Unit>> {
  const byId = new Map<string, Entry<Unit>>();
  for (const each of inOrder) if (!byId.has(each.id)) byId.set(each.id, each);
  return byId;
}

/** The entry whose money an entry moves: what it passes on, or takes back. */
export function restsOn<Unit extends Whole>(
  of: Entry<Unit>,
  byId: ReadonlyMap<string, Entry<Unit>>,
): Entry<Unit> | undefined {
  const id = of.reverses ?? of.parent;
  return id === undefined ? undefined : byId.get(id);
}
