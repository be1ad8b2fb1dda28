import {
  count,
  day,
  flag,
  freeText,
  list,
  money,
  ratio,
  record,
  type Count,
  type Day,
  type Money,
  type Ratio,
  type Schema,
} from '@dzfp/core';
import { Direction, ItemKind } from './agreement-item.ts';

/** One report of something achieved: both sides may report the same. */
export interface Achievement<Unit extends Count | Money> {
  /** 凭证号或人员编号: the same thing has the same number, whoever reports it; left out: nothing proves it. */
  readonly evidence?: string;
  readonly reportedBy: Direction;
  readonly on: Day;
  readonly amount: Unit;
}
/** What was agreed of funds, to the fen, and all that was reported. */
export interface ReportedFunds<Unit extends Count | Money = Money> {
  readonly item: string;
  readonly direction: Direction;
  /** Zero: nothing was agreed. */
  readonly target: Unit;
  /** Left out: nobody has reported yet. That is not the same as nothing achieved. */
  readonly reports?: readonly Achievement<Unit>[];
}
/** An item counted in heads or pairs. */
export interface ReportedItem extends ReportedFunds<Count> {
  readonly kind: ItemKind;
}
/** An agreement of a pair in a year. */
export interface Agreement {
  readonly pair: string;
  readonly on: Day;
  readonly year: Count;
  readonly items: readonly ReportedItem[];
  readonly funds: readonly ReportedFunds[];
}

/** What stands of funds; what rests on reports is left out while there are none. */
export interface FundsLine<Unit extends Count | Money = Money> {
  readonly item: string;
  readonly direction: Direction;
  readonly target: Unit;
  readonly achieved?: Unit;
  /** None of a target of zero. */
  readonly rate?: Ratio | null;
  readonly behind?: boolean;
  /** What is needed in each month that is left, rounded up: nothing when the target is met, none when no month is left. */
  readonly neededPerMonth?: Unit | null;
  /** Reports of the other side that count once. */
  readonly reportedTwice: Count;
  /** Reports without evidence and reports of another year: they count nowhere. */
  readonly unproved: Count;
  readonly outsideYear: Count;
}
/** What stands of an item counted in heads or pairs. */
export interface ItemLine extends FundsLine<Count> {
  readonly kind: ItemKind;
}
/** All items, those of the two directions never in one sum. */
export interface AgreementProgress {
  readonly items: readonly ItemLine[];
  readonly funds: readonly FundsLine[];
  readonly behind: readonly { readonly item: string }[];
  /** Items of which nobody has reported. */
  readonly unknown: readonly { readonly item: string }[];
  /** Left out while funds of this direction are not reported. */
  readonly fundsGiven?: Money;
  readonly fundsReceived?: Money;
}

const inYears = { least: '2010-01-01', most: '2099-12-31' };
const heads = { most: 100_000_000 };
/** A fen below ten thousand million: a thousand of them still are an exact amount, and as fen an exact count. */
const yuan = { most: '999999999.99' };

const reported = <Unit extends Count | Money>(amount: Schema<Unit>, target: Schema<Unit>): object => ({
  item: freeText('事项编号', 'number of the item', { most: 40 }),
  direction: Direction,
  target,
  reports: list(
    '完成记录',
    'reports',
    record<object>('完成记录', 'report', {
      evidence: freeText('凭证号或人员编号', 'number of the evidence', { most: 60 }).optional(),
      reportedBy: Direction,
      on: day('完成日期', 'achieved on', inYears),
      amount,
    }),
    { most: 1000 },
  ).optional(),
});
const line = <Unit extends Count | Money>(amount: Schema<Unit>): object => ({
  item: freeText('事项编号', 'number of the item'),
  direction: Direction,
  target: amount,
  achieved: amount.optional(),
  rate: ratio('完成率', 'rate').nullable().optional(),
  behind: flag('落后于时间进度', 'behind schedule').optional(),
  neededPerMonth: amount.nullable().optional(),
  reportedTwice: count('双方重复上报', 'reported by both'),
  unproved: count('没有凭证的记录', 'reports without evidence'),
  outsideYear: count('不属协议年度的记录', 'reports of another year'),
});
const ItemName = record<{ readonly item: string }>('事项', 'item', { item: freeText('事项编号', 'number') });

// The fields of a record whose unit is still open cannot be compared with those of the type; each of them is right.
export const ReportedFunds: Schema<ReportedFunds> = record<object>(
  '资金事项',
  'funds',
  reported(money('金额', 'amount', yuan), money('目标金额', 'target', yuan)),
) as unknown as Schema<ReportedFunds>;
export const ReportedItem: Schema<ReportedItem> = record<object>('事项', 'item', {
  kind: ItemKind,
  ...reported(count('数量', 'amount', { ...heads, least: 1 }), count('目标', 'target', heads)),
}) as unknown as Schema<ReportedItem>;
export const Agreement: Schema<Agreement> = record<Agreement>('协作协议', 'agreement', {
  pair: freeText('结对双方', 'pair', { most: 60 }),
  on: day('统计日期', 'as of', inYears),
  year: count('年度', 'year', { least: 2010, most: 2099 }),
  items: list('事项', 'items', ReportedItem, { most: 200 }),
  funds: list('资金事项', 'funds', ReportedFunds, { most: 200 }),
});
const FundsLine = record<object>(
  '资金进度',
  'line of funds',
  line(money('金额', 'amount')),
) as unknown as Schema<FundsLine>;
const ItemLine = record<object>('事项进度', 'line of an item', {
  kind: ItemKind,
  ...line(count('数量', 'amount')),
}) as unknown as Schema<ItemLine>;
export const AgreementProgress: Schema<AgreementProgress> = record<AgreementProgress>(
  '协议进度',
  'progress of the agreement',
  {
    items: list('各事项', 'items', ItemLine, { most: 200 }),
    funds: list('各资金事项', 'funds', FundsLine, { most: 200 }),
    behind: list('落后事项', 'behind', ItemName, { most: 400 }),
    unknown: list('尚无上报的事项', 'not reported', ItemName, { most: 400 }),
    fundsGiven: money('付出资金', 'funds given').optional(),
    fundsReceived: money('接受资金', 'funds received').optional(),
  },
);
