import { printMoney, type Language, type Money } from '@dzfp/core';
import type { Received } from './received.ts';
import type { ReceiptTotal } from './receipt-totals.ts';

/** Owed and received in a few lines for a terminal. */
export function receivedText({ whole, fund, unplaced }: Received, language: Language): string {
  const sum = (of: (total: ReceiptTotal) => number): number => whole.reduce((so, total) => so + of(total), 0);
  const yuan = (of: (total: ReceiptTotal) => number): string => printMoney(sum(of) as Money);
  const count = (state: keyof ReceiptTotal['states']): number => sum(({ states }) => states[state]);
  const [due, received, short, open, beyond] = [
    yuan((total) => total.due),
    yuan((total) => total.received),
    yuan((total) => total.short),
    yuan((total) => total.open),
    yuan((total) => total.beyond),
  ];
  const beyondCount = count('overpaid') + count('notOwed');
  const toPersons = fund.receipts.length;
  return language === 'zh'
    ? [
        `应享 ${due} 元，已知实享 ${received} 元；台账支付到人 ${toPersons} 笔，其中 ${unplaced.length} 笔未比对`,
        `应享未享 ${count('short')} 项 ${short} 元，实享不详 ${count('unknown')} 项、至多 ${open} 元，多享或不应享 ${beyondCount} 项 ${beyond} 元`,
      ].join('\n')
    : [
        `${due} yuan owed, ${received} known to be received; ${toPersons} payments to persons, ${unplaced.length} of them not compared`,
        `owed and not received: ${count('short')}, ${short} yuan; unknown: ${count('unknown')}, at most ${open} yuan; beyond what is owed: ${beyondCount}, ${beyond} yuan`,
      ].join('\n');
}
