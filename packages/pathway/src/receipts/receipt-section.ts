import { text, type Text } from '@dzfp/core';
import type { CardSection } from '@dzfp/core/engine';
import { receiptStates, type ReceiptLine } from './receipt-line.ts';

/** What was received of what is owed, as a section of the household's card (应享与实享). */
export function receiptSection(lines: readonly ReceiptLine[]): CardSection {
  return {
    heading: text('应享与实享', 'Owed and received'),
    entries: lines.map((line) => ({ about: line, said: saidOf(line), notes: notesOf(line) })),
  };
}

function saidOf({ state, due, received }: ReceiptLine): Text {
  const { zh, en } = receiptStates[state];
  const owed = due === undefined ? text('应享待定', 'owed: undecided') : text(`应享 ${due} 元`, `owed ${due} yuan`);
  const came = received === undefined ? text('', '') : text(`，实享 ${received} 元`, `, received ${received} yuan`);
  return text(`${owed.zh}${came.zh}：${zh}`, `${owed.en}${came.en}: ${en}`);
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
