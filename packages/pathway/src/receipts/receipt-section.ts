import { printMoney, text, type Text } from '@dzfp/core';
import type { CardSection } from '@dzfp/core/engine';
import { receiptStates, type ReceiptLine } from './receipt-line.ts';
import { receiptSum } from './receipt-sum.ts';

/** What was received of what is owed, as a section of the household's card (应享与实享). */
export function receiptSection(lines: readonly ReceiptLine[]): CardSection {
  return {
    heading: text('应享与实享', 'Owed and received'),
    entries: [
      ...lines.map((line) => ({ about: line, said: saidOf(line), notes: notesOf(line) })),
      ...(lines.length > 1 ? [{ about: together, said: sumOf(lines), notes: [] }] : []),
    ],
  };
}

const together = { title: text('合计', 'together'), clauses: [], illustrative: false } as const;

function sumOf(lines: readonly ReceiptLine[]): Text {
  const { due, received, short, open, beyond } = receiptSum(lines);
  const [owed, came, missing, perhaps, more] = [due, received, short, open, beyond].map(printMoney);
  return text(
    `应享 ${owed} 元，已知实享 ${came} 元，应享未享 ${missing} 元，不详至多 ${perhaps} 元，多享 ${more} 元`,
    `owed ${owed} yuan, known to be received ${came}, short by ${missing}, unknown at most ${perhaps}, beyond what is owed ${more}`,
  );
}

function saidOf({ state, due, received }: ReceiptLine): Text {
  const said: Text[] = [];
  if (due !== undefined) said.push(text(`应享 ${due} 元`, `owed ${due} yuan`));
  if (received !== undefined) said.push(text(`实享 ${received} 元`, `received ${received} yuan`));
  said.push(receiptStates[state]);
  return text(said.map(({ zh }) => zh).join('，'), said.map(({ en }) => en).join(', '));
}

function notesOf({ state, outstanding, overpaid = '', receipts, ask }: ReceiptLine): readonly Text[] {
  const { least = '', most = '' } = outstanding ?? {};
  const notes: Text[] = [];
  if (state === 'short') notes.push(text(`尚欠 ${least} 元`, `short by ${least} yuan`));
  if (state === 'unknown')
    notes.push(
      text(
        `应享未享在 ${least} 至 ${most} 元之间；须询问是否到账、何时应发`,
        `between ${least} and ${most} yuan are missing; to be asked: whether it came, and when it is due`,
      ),
    );
  if (state === 'overpaid' || state === 'notOwed')
    notes.push(text(`至少多享 ${overpaid} 元`, `at least ${overpaid} yuan beyond what is owed`));
  if (ask.length > 0) {
    const facts = [...new Map(ask.map(({ title }) => [title.zh, title])).values()];
    const asked = { zh: facts.map(({ zh }) => zh).join('、'), en: facts.map(({ en }) => en).join(', ') };
    notes.push(text(`还需了解：${asked.zh}`, `to be asked: ${asked.en}`));
  }
  if (receipts.length > 0) notes.push(text(`发放流水：${receipts.join('、')}`, `receipts: ${receipts.join(', ')}`));
  return notes;
}
