import {
  choice,
  count,
  day,
  freeText,
  list,
  record,
  text,
  type Count,
  type Day,
  type Schema,
  type Text,
} from '@dzfp/core';
import { mostEntries, type Entry } from '@dzfp/core/ledger';
import { kindName, mostKinds, regionCode } from './quota-kind.ts';

/** 台账科目: certified quota enters `available`, and leaves it by use, reservation or transfer. */
export type QuotaNode = 'available' | 'used' | 'reserved' | 'transferred';
/** An entry of the books; a transfer names its buyer and the buyer's division. */
export interface QuotaEntry extends Entry<Count> {
  readonly from: QuotaNode | null;
  readonly to: QuotaNode | null;
  readonly buyer?: string;
  readonly region?: string;
}
/** The books of one kind. */
export interface QuotaBook {
  readonly kind: string;
  readonly entries: readonly QuotaEntry[];
}
/** All kinds on a day. */
export interface QuotaBooks {
  readonly on: Day;
  readonly books: readonly QuotaBook[];
}
const node = choice<Readonly<Record<QuotaNode, Text>>>('科目', 'node', {
  available: text('可用', 'available'),
  used: text('已用', 'used'),
  reserved: text('预留', 'reserved'),
  transferred: text('已流转', 'transferred'),
});
const entryNumber = freeText('分录编号', 'number of an entry');
export const QuotaEntry: Schema<QuotaEntry> = record<QuotaEntry>('分录', 'entry', {
  id: entryNumber,
  on: day('日期', 'day'),
  from: node.nullable(),
  to: node.nullable(),
  amount: count('数量', 'amount'),
  parent: entryNumber.optional(),
  reverses: entryNumber.optional(),
  document: freeText('文号', 'document'),
  buyer: freeText('受让方', 'buyer', { most: 100 }).optional(),
  region: regionCode.optional(),
});
export const QuotaBooks: Schema<QuotaBooks> = record<QuotaBooks>('指标台账', 'books of quota', {
  on: day('截止日期', 'as of'),
  books: list(
    '各种类',
    'books',
    record<QuotaBook>('种类', 'book', {
      kind: kindName,
      entries: list('分录', 'entries', QuotaEntry, { most: mostEntries }),
    }),
    { most: mostKinds },
  ),
});
