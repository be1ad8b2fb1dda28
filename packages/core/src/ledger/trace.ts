import type { Whole } from '../allocation/whole.ts';
import type { Day } from '../quantity/day.ts';
import type { Entry } from './entry.ts';
import { entriesById, inBookOrder, restsOn } from './index-entries.ts';
import { changesOf } from './remaining.ts';

/** Where an amount stands, and the one source it came from. */
export interface Traced<Unit extends Whole> {
  /** Who has it; null: it has left the books. */
  readonly node: string | null;
  readonly amount: Unit;
  /** The entry that brought it there. */
  readonly entry: string;
  /** The document it rests on in the end; null when the chain is broken (see `ledgerFindings`). */
  readonly document: string | null;
  /** The entries on the way, from the source to this one. */
  readonly path: readonly string[];
}

/**
 * Follows every fen (point, unit of quota) to its source document, as the books stand at the end of a day: one line for each
 * entry of which something is left where it went. In a ledger without findings, the lines of a node sum to its balance and
 * those of a source to what entered by it.
 *
 * @example
 * ```ts
 * import { parseDay, parseMoney } from '@dzfp/core';
 * import { trace } from '@dzfp/core/ledger';
 * const on = parseDay('2019-03-01');
 * const entries = [
 *   { id: '1', on, from: null, to: 'city', amount: parseMoney('10'), document: '德财 1 号' },
 *   { id: '2', on, from: 'city', to: 'county', amount: parseMoney('4'), parent: '1', document: '德财 2 号' },
 * ];
 * trace(entries, on).map(({ node, amount, document }) => `${node} ${amount} ${document}`) // => ['city 600 德财 1 号', 'county 400 德财 1 号']
 * ```
 */
export function trace<Unit extends Whole>(entries: readonly Entry<Unit>[], on: Day): readonly Traced<Unit>[] {
  const booked = inBookOrder(entries.filter((each) => each.on <= on));
  const byId = entriesById(booked);
  const left = new Map<Entry<Unit>, number>();
  for (const each of booked) {
    for (const [entry, change] of changesOf(each, byId)) left.set(entry, (left.get(entry) ?? 0) + change);
  }
  return booked
    .filter((each) => each.reverses === undefined && (left.get(each) ?? 0) !== 0)
    .map((each) => {
      const { document, path } = chainOf(each, byId);
      return { node: each.to, amount: (left.get(each) ?? 0) as Unit, entry: each.id, document, path };
    });
}

function chainOf<Unit extends Whole>(
  of: Entry<Unit>,
  byId: ReadonlyMap<string, Entry<Unit>>,
): { readonly document: string | null; readonly path: readonly string[] } {
  const way = new Set<Entry<Unit>>([of]);
  let at = of;
  for (;;) {
    const below = restsOn(at, byId);
    const sound = below && !way.has(below) && below.to === at.from && below.reverses === undefined;
    if (sound !== true) break;
    way.add(below);
    at = below;
  }
  const isSource = at.from === null && at.parent === undefined;
  return { document: isSource ? at.document : null, path: Array.from(way, ({ id }) => id).toReversed() };
}
