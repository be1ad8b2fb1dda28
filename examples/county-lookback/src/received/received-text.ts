import { printMoney, type Language } from '@dzfp/core';
import { receiptSum } from '@dzfp/pathway';
import type { Received } from './received.ts';

/** Owed and received in a few lines for a terminal. */
export function receivedText({ lines, fund, unplaced }: Received, language: Language): string {
  const { states, ...sums } = receiptSum([...lines.values()].flat());
  const [due, received, short, open, beyond] = [sums.due, sums.received, sums.short, sums.open, sums.beyond].map(
    printMoney,
  );
  const beyondCount = states.overpaid + states.notOwed;
  const toPersons = fund.receipts.length;
  return language === 'zh'
    ? [
        `应享 ${due} 元，已知实享 ${received} 元；台账支付到人 ${toPersons} 笔，其中 ${unplaced.length} 笔未比对`,
        `应享未享 ${states.short} 项 ${short} 元，实享不详 ${states.unknown} 项、至多 ${open} 元，多享或不应享 ${beyondCount} 项 ${beyond} 元`,
      ].join('\n')
    : [
        `${due} yuan owed, ${received} known to be received; ${toPersons} payments to persons, ${unplaced.length} of them not compared`,
        `owed and not received: ${states.short}, ${short} yuan; unknown: ${states.unknown}, at most ${open} yuan; beyond what is owed: ${beyondCount}, ${beyond} yuan`,
      ].join('\n');
}
