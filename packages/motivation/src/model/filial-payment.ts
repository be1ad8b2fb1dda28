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

/** What a child pledged to pay each month: the lower or the higher sum of the fund. */
export type FilialTier = 'lower' | 'higher';

/** What one child paid for one elder in one quarter. */
export interface FilialPayment {
  /** The last day of the quarter. */
  readonly quarterEnd: Day;
  readonly elderBornOn?: Day;
  readonly elderRegistered?: boolean;
  readonly tier: FilialTier;
  /** For how many of the three months the child paid. */
  readonly monthsPaid?: Count;
}
/** What it comes to, with what the fund adds and what the child still owes. */
export interface FilialTopUp {
  readonly paid: Money;
  readonly topUp: Money;
  readonly total: Money;
  readonly arrears: Money;
}
/** One line of the quarter's list (孝善扶贫金发放名单). */
export interface FilialLine {
  readonly elder: string;
  readonly child: string;
  readonly paid: Money;
  readonly topUp: Money;
  readonly arrears: Money;
}
/** The list of a quarter. */
export interface FilialList {
  readonly quarterEnd: Day;
  readonly lines: readonly FilialLine[];
}
/** The sums of the list. */
export interface FilialQuarter {
  readonly lines: Count;
  readonly inArrears: Count;
  readonly paid: Money;
  readonly topUp: Money;
  readonly total: Money;
  readonly arrears: Money;
  /** Whether what the fund added lies between its lowest and its highest rate of what was paid. */
  readonly withinRates: boolean;
}

const perLine = { most: '1000000.00' };

/** 缴纳档次. */
export const FilialTier: Schema<FilialTier> = choice<Readonly<Record<FilialTier, Text>>>('缴纳档次', 'tier', {
  lower: text('低档', 'lower'),
  higher: text('高档', 'higher'),
});
/** 子女缴纳情况. */
export const FilialPayment: Schema<FilialPayment> = record<FilialPayment>('子女缴纳情况', 'payment of a child', {
  quarterEnd: day('季末', 'end of the quarter'),
  elderBornOn: day('老人出生日期', 'elder born on').optional(),
  elderRegistered: flag('老人建档立卡', 'elder registered').optional(),
  tier: FilialTier,
  monthsPaid: count('本季缴纳月数', 'months paid in the quarter', { most: 3 }).optional(),
});
/** 孝善扶贫金. */
export const FilialTopUp: Schema<FilialTopUp> = record<FilialTopUp>('孝善扶贫金', 'filial fund', {
  paid: money('子女缴纳', 'paid by the child'),
  topUp: money('补助', 'top-up'),
  total: money('老人所得', 'to the elder'),
  arrears: money('欠缴', 'arrears'),
});
const FilialLine: Schema<FilialLine> = record<FilialLine>('发放名单行', 'line of the list', {
  elder: freeText('老人', 'elder', { most: 64 }),
  child: freeText('子女', 'child', { most: 64 }),
  paid: money('子女缴纳', 'paid by the child', perLine),
  topUp: money('补助', 'top-up', perLine),
  arrears: money('欠缴', 'arrears', perLine),
});
/** 季度发放名单. */
export const FilialList: Schema<FilialList> = record<FilialList>('季度发放名单', 'list of a quarter', {
  quarterEnd: day('季末', 'end of the quarter'),
  lines: list('名单', 'lines', FilialLine, { most: 10_000 }),
});
/** 季度汇总. */
export const FilialQuarter: Schema<FilialQuarter> = record<FilialQuarter>('季度汇总', 'sums of a quarter', {
  lines: count('人次', 'lines'),
  inArrears: count('欠缴人次', 'lines in arrears'),
  paid: money('子女缴纳', 'paid by the children'),
  topUp: money('补助', 'top-up'),
  total: money('合计', 'total'),
  arrears: money('欠缴', 'arrears'),
  withinRates: flag('补助在比例之内', 'the top-up lies within the rates'),
});
