import {
  choice,
  count,
  day,
  freeText,
  list,
  money,
  record,
  text,
  type Count,
  type Day,
  type Money,
  type Schema,
  type Text,
} from '@dzfp/core';

/** One line in one side's book. */
export interface BookLine {
  /** 文号或凭证号: the same on both sides. */
  readonly document: string;
  readonly on: Day;
  /** Below zero: the line takes back what an earlier one booked (红字冲销), under a document of its own. */
  readonly amount: Money;
}
/** The books of both sides for one flow of money. */
export interface TwoBooks {
  readonly asOf: Day;
  readonly giver: readonly BookLine[];
  readonly receiver: readonly BookLine[];
}
/** 差异; booked later: after the day, as money on its way is. */
export type DifferenceKind = 'onlyGiver' | 'onlyReceiver' | 'bookedLater' | 'amount';
/** One difference, named. */
export interface BookDifference {
  readonly document: string;
  readonly kind: DifferenceKind;
  /** Null: it is not in that book by the day. */
  readonly giver: Money | null;
  readonly receiver: Money | null;
  /** The one document of the same amount that only the other side has: to be looked at, not taken for the same. */
  readonly sameAmount: string | null;
}
/** How the books agree. */
export interface Reconciliation {
  readonly matched: Count;
  readonly differences: readonly BookDifference[];
  readonly giverTotal: Money;
  readonly receiverTotal: Money;
  /** Giver less receiver; it is the sum of the differences. */
  readonly gap: Money;
}

const signed = { least: '-999999999999.99' };
const BookLine: Schema<BookLine> = record<BookLine>('账簿行', 'line of a book', {
  document: freeText('文号或凭证号', 'document', { most: 60 }),
  on: day('日期', 'day'),
  amount: money('金额', 'amount', signed),
});
export const TwoBooks: Schema<TwoBooks> = record<TwoBooks>('双方账簿', 'books of both sides', {
  asOf: day('核对日期', 'as of'),
  giver: list('帮扶方账簿', 'book of the giver', BookLine, { most: 100_000 }),
  receiver: list('受援方账簿', 'book of the receiver', BookLine, { most: 100_000 }),
});
const BookDifference: Schema<BookDifference> = record<BookDifference>('差异', 'difference', {
  document: freeText('文号或凭证号', 'document'),
  kind: choice<Readonly<Record<DifferenceKind, Text>>>('差异类型', 'kind', {
    onlyGiver: text('只在帮扶方', 'only with the giver'),
    onlyReceiver: text('只在受援方', 'only with the receiver'),
    bookedLater: text('对方其后入账', 'the other side books it later'),
    amount: text('金额不同', 'the amounts differ'),
  }),
  giver: money('帮扶方金额', 'with the giver', signed).nullable(),
  receiver: money('受援方金额', 'with the receiver', signed).nullable(),
  sameAmount: freeText('对方同金额的文号', 'document of the same amount').nullable(),
});
export const Reconciliation: Schema<Reconciliation> = record<Reconciliation>('对账结果', 'reconciliation', {
  matched: count('相符', 'matched', { most: 200_000 }),
  differences: list('差异', 'differences', BookDifference, { most: 200_000 }),
  giverTotal: money('帮扶方合计', 'total of the giver', signed),
  receiverTotal: money('受援方合计', 'total of the receiver', signed),
  gap: money('相差', 'gap', signed),
});
