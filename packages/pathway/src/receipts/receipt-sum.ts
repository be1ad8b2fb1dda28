import { parseMoney, type Count, type Money } from '@dzfp/core';
import { receiptStates, type ReceiptLine, type ReceiptState } from './receipt-line.ts';

/** How many claims stand how, and what they come to together. */
export interface ReceiptSum {
  readonly states: Readonly<Record<ReceiptState, Count>>;
  /** What is decided to be owed. */
  readonly due: Money;
  readonly received: Money;
  /** Owed by the day and certainly not received. */
  readonly short: Money;
  /** At most so much more is missing. */
  readonly open: Money;
  /** Received beyond what is owed, or not owed, at least. */
  readonly beyond: Money;
}

const stateNames = /* @__PURE__ */ Object.keys(receiptStates) as readonly ReceiptState[];

/** Adds up lines of one household or of many; every line counts in one state. */
export function receiptSum(lines: readonly ReceiptLine[]): ReceiptSum {
  const sum = (of: (line: ReceiptLine) => string | undefined): Money =>
    lines.reduce((so, line) => so + parseMoney(of(line) ?? '0'), 0) as Money;
  const short = sum(({ outstanding }) => outstanding?.least);
  const counted = stateNames.map((name) => [name, lines.filter(({ state }) => state === name).length] as const);
  return {
    states: Object.fromEntries(counted) as Record<ReceiptState, Count>,
    due: sum(({ due }) => due),
    received: sum(({ received }) => received),
    short,
    open: (sum(({ outstanding }) => outstanding?.most) - short) as Money,
    beyond: sum(({ overpaid }) => overpaid),
  };
}
