import type { Whole } from '../allocation/whole.ts';
import type { Day } from '../quantity/day.ts';
import type { Balance } from './balances.ts';
import { conservation } from './conservation.ts';
import type { Entry, LedgerFinding } from './entry.ts';
import { ledgerFindings } from './findings.ts';
import { trace } from './trace.ts';

/** Where an amount stands, and the document that it came by. */
export interface TracedAmount<Unit extends Whole> {
  /** None: it has left the books. */
  readonly node: string | null;
  readonly amount: Unit;
  readonly entry: string;
  /** None: the chain is broken, and the amount is a finding. */
  readonly document: string | null;
}

/** The account of a ledger at the end of a day (账目监管). */
export interface LedgerAccount<Unit extends Whole> {
  readonly entered: Unit;
  readonly left: Unit;
  readonly held: Unit;
  readonly nodes: readonly Balance<Unit>[];
  readonly traced: readonly TracedAmount<Unit>[];
  /** What goes back to no source document. */
  readonly untraced: Unit;
  readonly findings: readonly LedgerFinding<Unit>[];
  /** No finding; then nothing is lost or made, and all is traced. */
  readonly sound: boolean;
}

/**
 * The whole account of a ledger: each node has received what it paid and what it holds, every amount goes back to one source
 * document, and what does not is named.
 *
 * @example
 * ```ts
 * import { parseDay, parseMoney } from '@dzfp/core';
 * import { accountOf } from '@dzfp/core/ledger';
 * const on = parseDay('2019-03-01');
 * const entries = [
 *   { id: '1', on, from: null, to: 'city', amount: parseMoney('10'), document: '德财 1 号' },
 *   { id: '2', on, from: 'city', to: 'county', amount: parseMoney('4'), parent: '1', document: '德财 2 号' },
 * ];
 * const { sound, held, traced } = accountOf(entries, on);
 * [sound, held, traced.length] // => [true, 1000, 2]
 * ```
 */
export function accountOf<Unit extends Whole>(entries: readonly Entry<Unit>[], on: Day): LedgerAccount<Unit> {
  const { entered, left, held, nodes } = conservation(entries, on);
  const findings = ledgerFindings(entries.filter((each) => each.on <= on));
  const traced = trace(entries, on).map(({ node, amount, entry, document }) => ({ node, amount, entry, document }));
  const untraced = traced.reduce<number>(
    (sum, { amount, document }) => sum + (document === null ? amount : 0),
    0,
  ) as Unit;
  return { entered, left, held, nodes, traced, untraced, findings, sound: findings.length === 0 };
}

/**
 * The laws of every account, for the policies that give one: each node has received what it paid and what it holds, nothing is lost
 * or made, and in a sound ledger all that a node holds and all that has left goes back to a source document.
 */
export function accountHolds<Unit extends Whole>(
  account: LedgerAccount<Unit>,
): Readonly<Record<'balanced' | 'conserved' | 'traced', boolean>> {
  const { entered, left, held, nodes, traced, sound } = account;
  const at = new Map<string | null, number>();
  for (const { node, amount, document } of traced)
    at.set(node, document === null ? Number.NaN : (at.get(node) ?? 0) + amount);
  const isTraced = (node: string | null, amount: number): boolean => (at.get(node) ?? 0) === amount;
  return {
    balanced: nodes.every(({ received, paid, balance }) => received === paid + balance),
    conserved: entered === left + held,
    traced: !sound || (isTraced(null, left) && nodes.every(({ node, balance }) => isTraced(node, balance))),
  };
}
