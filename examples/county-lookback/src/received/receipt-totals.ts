import { parseMoney } from '@dzfp/core';
import { receiptStates, type ReceiptLine, type ReceiptState } from '@dzfp/pathway';
import { inOrderOfClauses } from '../lookback/county-totals.ts';

/** What was found of one policy or purpose: how many claims stand how, and sums in fen. */
export interface ReceiptTotal {
  readonly title: string;
  readonly clauses: readonly string[];
  readonly states: Readonly<Record<ReceiptState, number>>;
  readonly due: number;
  readonly received: number;
  /** Owed by the day and certainly not received. */
  readonly short: number;
  /** At most so much more may be missing. */
  readonly open: number;
  /** Received beyond what is owed, or not owed. */
  readonly beyond: number;
}

const fen = (amount: string | undefined): number => (amount === undefined ? 0 : parseMoney(amount));
const stateNames = Object.keys(receiptStates) as readonly ReceiptState[];

/** Totals in the order of the clauses; every line is counted once. */
export function receiptTotals(lines: readonly ReceiptLine[]): readonly ReceiptTotal[] {
  const groups = Map.groupBy(lines, ({ policy, title }) => policy ?? title.zh);
  return inOrderOfClauses([...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, all]) => totalOf(all)));
}

function totalOf(lines: readonly ReceiptLine[]): ReceiptTotal {
  const sum = (of: (line: ReceiptLine) => number): number => lines.reduce((so, line) => so + of(line), 0);
  const counted = stateNames.map((state) => [state, sum((line) => Number(line.state === state))] as const);
  return {
    title: lines[0]?.title.zh ?? '',
    clauses: lines[0]?.clauses ?? [],
    states: Object.fromEntries(counted) as ReceiptTotal['states'],
    due: sum(({ due }) => fen(due)),
    received: sum(({ received }) => fen(received)),
    short: sum(({ outstanding }) => fen(outstanding?.least)),
    open: sum(({ outstanding }) => fen(outstanding?.most) - fen(outstanding?.least)),
    beyond: sum(({ overpaid }) => fen(overpaid)),
  };
}
