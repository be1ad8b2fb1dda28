import {
  choice,
  count,
  day,
  flag,
  freeText,
  list,
  record,
  text,
  type Count,
  type Day,
  type Schema,
  type Text,
} from '@dzfp/core';
import { ledgerFindingNames, mostEntries, type Entry, type LedgerFindingKind } from '@dzfp/core/ledger';
import { kindName, regionCode, unitOfQuota, type QuotaUnit } from './quota-kind.ts';

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
/** What is wrong with books of quota, beside what is wrong with any ledger. */
export type QuotaFindingKind = LedgerFindingKind | 'wrongWay' | 'partialReversal' | 'noBuyer' | 'outsideArea';
/** One thing that is wrong: with an entry, or (negativeBalance) with a node. */
export interface QuotaFinding {
  readonly kind: QuotaFindingKind;
  readonly at: string;
  readonly on: Day;
  readonly excess?: Count;
}
/** One kind at the end of the day: certified = available + used + reserved + transferred. */
export interface QuotaLine {
  readonly kind: string;
  readonly unit: QuotaUnit;
  /** 核定, less what was taken back. */
  readonly certified: Count;
  readonly available: Count;
  readonly used: Count;
  readonly reserved: Count;
  readonly transferred: Count;
  readonly findings: readonly QuotaFinding[];
}
/** All kinds. */
export interface QuotaReport {
  readonly lines: readonly QuotaLine[];
  readonly sound: boolean;
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
/** Kinds of quota that a list may name. */
const most = 20;
export const QuotaBooks: Schema<QuotaBooks> = record<QuotaBooks>('指标台账', 'books of quota', {
  on: day('截止日期', 'as of'),
  books: list(
    '各种类',
    'books',
    record<QuotaBook>('种类', 'book', {
      kind: kindName,
      entries: list('分录', 'entries', QuotaEntry, { most: mostEntries }),
    }),
    { most },
  ),
});
const QuotaFinding: Schema<QuotaFinding> = record<QuotaFinding>('账目问题', 'finding', {
  kind: choice<Readonly<Record<QuotaFindingKind, Text>>>('问题', 'finding', {
    ...ledgerFindingNames,
    wrongWay: text(
      '指标不能这样流动，退回须注明冲销的分录',
      'quota does not go this way; a return names what it reverses',
    ),
    partialReversal: text('冲销数量与原分录不符', 'a reversal of another amount than was entered'),
    noBuyer: text('流转未注明受让方和地区', 'a transfer without buyer and division'),
    outsideArea: text('流转超出允许的范围', 'a transfer to outside the division allowed'),
  }),
  at: freeText('所在分录或科目', 'entry or node'),
  on: day('日期', 'day'),
  excess: count('超出数量', 'excess').optional(),
});
const signed = { least: -9_000_000_000_000 };
export const QuotaReport: Schema<QuotaReport> = record<QuotaReport>('指标情况', 'report', {
  lines: list(
    '各种类',
    'kinds',
    record<QuotaLine>('种类', 'kind', {
      kind: kindName,
      unit: unitOfQuota,
      certified: count('核定', 'certified', signed),
      available: count('可用', 'available', signed),
      used: count('已用', 'used', signed),
      reserved: count('预留', 'reserved', signed),
      transferred: count('已流转', 'transferred', signed),
      findings: list('问题', 'findings', QuotaFinding, { most: mostEntries }),
    }),
    { most },
  ),
  sound: flag('账目相符', 'sound'),
});
