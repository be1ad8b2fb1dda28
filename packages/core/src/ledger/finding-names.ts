import { text, type Text } from '../text.ts';
import type { LedgerFindingKind } from './entry.ts';

/** What each finding means, for reports and schemas. */
export const ledgerFindingNames: Readonly<Record<LedgerFindingKind, Text>> = {
  duplicateId: text('编号重复', 'two entries have this id'),
  badAmount: text('金额为负或不是整数', 'the amount is negative or not whole'),
  noParent: text('没有注明来源', 'the entry names no source of what it passes on'),
  unknownParent: text('来源不在账内', 'the entry it rests on is not in the ledger'),
  wrongParent: text('与来源不衔接', 'the entry it rests on did not bring anything to this node'),
  cycle: text('来源循环', 'the chain of sources runs in a circle'),
  beforeParent: text('早于来源', 'it is dated before the entry it rests on'),
  overdrawn: text('支出超过来源', 'more was passed on than this entry brought'),
  negativeBalance: text('结余为负', 'the node paid more than it had'),
};
