import { choice, count, day, flag, list, record, text, type Count, type Day, type Schema, type Text } from '@dzfp/core';
import { ledgerSchemas, mostEntries, type Entry, type LedgerFinding } from '@dzfp/core/ledger';

/** 指标种类: surplus of linked land, and the three kinds of the farmland reserve. */
export type QuotaKind = 'surplus' | 'quantity' | 'paddy' | 'capacity';
/** 台账科目: certified quota enters `available`, and leaves it by use, reservation or transfer. */
export type QuotaNode = 'available' | 'used' | 'reserved' | 'transferred';
/** The books of one kind. */
export interface QuotaBook {
  readonly kind: QuotaKind;
  readonly entries: readonly Entry<Count>[];
}
/** All kinds on a day. */
export interface QuotaBooks {
  readonly on: Day;
  readonly books: readonly QuotaBook[];
}
/** One kind at the end of the day: certified = available + used + reserved + transferred. */
export interface QuotaLine {
  readonly kind: QuotaKind;
  readonly certified: Count;
  readonly available: Count;
  readonly used: Count;
  readonly reserved: Count;
  readonly transferred: Count;
  readonly findings: readonly LedgerFinding<Count>[];
}
/** All kinds. */
export interface QuotaReport {
  readonly lines: readonly QuotaLine[];
  readonly sound: boolean;
}
export const QuotaKind: Schema<QuotaKind> = choice<Readonly<Record<QuotaKind, Text>>>('指标种类', 'kind of quota', {
  surplus: text('增减挂钩节余', 'surplus of linked land'),
  quantity: text('补充耕地数量', 'farmland by quantity'),
  paddy: text('水田', 'paddy'),
  capacity: text('粮食产能', 'capacity'),
});
const signed = { least: -9_000_000_000_000 };
const schemas = /* @__PURE__ */ ledgerSchemas(count, (zh, en) => count(zh, en, signed));
export const QuotaBooks: Schema<QuotaBooks> = record<QuotaBooks>('指标台账', 'books of quota', {
  on: day('截止日期', 'as of'),
  books: list(
    '各种类',
    'books',
    record<QuotaBook>('种类', 'book', {
      kind: QuotaKind,
      entries: list('分录', 'entries', schemas.entry, { most: mostEntries }),
    }),
    { most: 4 },
  ),
});
export const QuotaReport: Schema<QuotaReport> = record<QuotaReport>('指标情况', 'report', {
  lines: list(
    '各种类',
    'kinds',
    record<QuotaLine>('种类', 'kind', {
      kind: QuotaKind,
      certified: count('核定', 'certified'),
      available: count('可用', 'available', signed),
      used: count('已用', 'used', signed),
      reserved: count('预留', 'reserved', signed),
      transferred: count('已流转', 'transferred', signed),
      findings: list('问题', 'findings', schemas.finding, { most: mostEntries }),
    }),
    { most: 4 },
  ),
  sound: flag('账目相符', 'sound'),
});
