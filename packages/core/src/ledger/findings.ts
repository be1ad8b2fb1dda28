import { compareKeys, inTurn } from '../allocation/key-order.ts';
import type { Whole } from '../allocation/whole.ts';
import type { Entry, LedgerFinding } from './entry.ts';
import { entriesById, inBookOrder } from './index-entries.ts';
import { changesOf } from './remaining.ts';
import { shortfalls } from './shortfalls.ts';
import { wrongOf } from './wrong-of.ts';

/**
 * Everything that is wrong with a ledger, as data, in the order of the days: broken links to the source, amounts that are none,
 * entries of which more was passed on than they brought, nodes that paid more than they had. Amounts are compared at the end
 * of each day; one finding says when it first was so and by how much. No finding: every amount can be traced to one document.
 *
 * @example
 * ```ts
 * import { parseDay, parseMoney } from '@dzfp/core';
 * import { ledgerFindings } from '@dzfp/core/ledger';
 * const on = parseDay('2019-03-01');
 * const entries = [
 *   { id: '1', on, from: null, to: 'city', amount: parseMoney('10'), document: '德财 1 号' },
 *   { id: '2', on, from: 'city', to: 'county', amount: parseMoney('12'), parent: '1', document: '德财 2 号' },
 * ];
 * ledgerFindings(entries).map(({ kind, at, excess }) => `${kind} ${at} ${excess}`) // => ['negativeBalance city 200', 'overdrawn 1 200']
 * ```
 */
export function ledgerFindings<Unit extends Whole>(entries: readonly Entry<Unit>[]): readonly LedgerFinding<Unit>[] {
  const booked = inBookOrder(entries);
  const byId = entriesById(booked);
  const findings: LedgerFinding<Unit>[] = [];
  for (const each of booked) {
    for (const kind of wrongOf(each, byId)) findings.push({ kind, at: each.id, on: each.on });
  }
  findings.push(...shortfalls('negativeBalance', booked, nodeChanges, (node) => node));
  findings.push(
    ...shortfalls(
      'overdrawn',
      booked,
      (each) => changesOf(each, byId),
      ({ id }) => id,
    ),
  );
  return findings.toSorted((a, b) => inTurn(a.on - b.on, compareKeys(a.kind, b.kind), compareKeys(a.at, b.at)));
}

function nodeChanges<Unit extends Whole>(of: Entry<Unit>): readonly (readonly [string, number])[] {
  const changes: [string, number][] = [];
  if (of.to !== null) changes.push([of.to, of.amount]);
  if (of.from !== null) changes.push([of.from, -of.amount]);
  return changes;
}
