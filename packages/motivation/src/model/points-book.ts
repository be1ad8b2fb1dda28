import {
  choice,
  count,
  day,
  flag,
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

/** What moves points: earned by a deed, spent in the shop, expired by the rules. */
export type MovementKind = 'earn' | 'spend' | 'expire';

/** One line of the points book (积分台账). */
export interface PointsMovement {
  readonly id: string;
  readonly account: string;
  readonly on: Day;
  readonly kind: MovementKind;
  /** The heading of a deed; null: it is none. */
  readonly heading: string | null;
  readonly points: Count;
  /** Whether somebody bears witness to the deed; left out: not known, and so not yet credited. */
  readonly witnessed?: boolean;
}
/** The book up to a day, and what the shop had in stock at its start. */
export interface PointsBook {
  readonly asOf: Day;
  readonly stock: Money;
  readonly movements: readonly PointsMovement[];
}
/** Why points were not booked. */
export type RefusalReason =
  'noWitness' | 'witnessUnknown' | 'unknownHeading' | 'headingCeiling' | 'monthCeiling' | 'notEnough' | 'outOfStock';
/** Points that were not booked, and why. */
export interface Refusal {
  readonly id: string;
  readonly points: Count;
  readonly reason: RefusalReason;
}
/** An account on the day: what was earned is what was spent, expired and is left. */
export interface PointsAccount {
  readonly account: string;
  readonly earned: Count;
  readonly spent: Count;
  readonly expired: Count;
  readonly balance: Count;
}
/** The state of the book. */
export interface PointsLedger {
  readonly accounts: readonly PointsAccount[];
  readonly refused: readonly Refusal[];
  /** What the goods given for points cost. */
  readonly cost: Money;
  readonly stockLeft: Money;
}

const most = 100_000;
const PointsMovement: Schema<PointsMovement> = record<PointsMovement>('积分记录', 'movement of points', {
  id: freeText('记录编号', 'number', { most: 64 }),
  account: freeText('户', 'account', { most: 64 }),
  on: day('日期', 'day'),
  kind: choice<Readonly<Record<MovementKind, Text>>>('类型', 'kind', {
    earn: text('获得', 'earned'),
    spend: text('兑换', 'spent'),
    expire: text('到期清零', 'expired'),
  }),
  heading: freeText('积分项目', 'heading', { most: 64 }).nullable(),
  points: count('积分', 'points', { most: 1_000_000 }),
  witnessed: flag('有见证', 'witnessed').optional(),
});
const Refusal: Schema<Refusal> = record<Refusal>('未入账积分', 'points refused', {
  id: freeText('记录编号', 'number', { most: 64 }),
  points: count('积分', 'points'),
  reason: choice<Readonly<Record<RefusalReason, Text>>>('原因', 'reason', {
    noWitness: text('无见证', 'no witness'),
    witnessUnknown: text('有无见证未知，待核', 'not known whether there is a witness'),
    unknownHeading: text('不在积分项目内', 'no such heading'),
    headingCeiling: text('超过项目月上限', 'above the ceiling of the heading'),
    monthCeiling: text('超过每月总上限', 'above the ceiling of the month'),
    notEnough: text('积分不足', 'not enough points'),
    outOfStock: text('超市库存不足', 'not enough in the shop'),
  }),
});
const PointsAccount: Schema<PointsAccount> = record<PointsAccount>('积分账户', 'account', {
  account: freeText('户', 'account', { most: 64 }),
  earned: count('获得', 'earned'),
  spent: count('兑换', 'spent'),
  expired: count('清零', 'expired'),
  balance: count('余额', 'balance'),
});

/** 积分台账. */
export const PointsBook: Schema<PointsBook> = record<PointsBook>('积分台账', 'book of points', {
  asOf: day('截止日期', 'up to'),
  stock: money('超市期初物资', 'stock of the shop at the start', { most: '100000000.00' }),
  movements: list('积分记录', 'movements', PointsMovement, { most }),
});
/** 积分结存. */
export const PointsLedger: Schema<PointsLedger> = record<PointsLedger>('积分结存', 'state of the points', {
  accounts: list('积分账户', 'accounts', PointsAccount, { most }),
  refused: list('未入账积分', 'points refused', Refusal, { most }),
  cost: money('兑换物资成本', 'cost of the goods'),
  stockLeft: money('超市剩余物资', 'stock that is left'),
});
