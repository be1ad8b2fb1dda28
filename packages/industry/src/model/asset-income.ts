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

/** A household on the list of the distribution date. */
export interface Sharer {
  readonly household: string;
  readonly class: string;
  readonly people: Count;
  /** 列入名单日期, and the last day on it; null: still listed. */
  readonly listedFrom: Day;
  readonly listedUntil: Day | null;
}
/** How many parts a person of a class gets. */
export interface ClassWeight {
  readonly class: string;
  readonly weight: Count;
}
/** 尾数处理: what is left when each person's sum is cut to the grain. */
export type RemainderRule = 'kept' | 'placed';
/** The income of an asset with the village's plan. */
export interface AssetIncome {
  readonly on: Day;
  readonly due: Money;
  readonly received: Money;
  /** 村集体留用. */
  readonly villagePart: Money;
  readonly classes: readonly ClassWeight[];
  readonly sharers: readonly Sharer[];
  /** 每份取整到: in fen; 100 is a whole yuan. */
  readonly grain: Count;
  readonly remainder: RemainderRule;
}
/** What a household gets. */
export interface IncomeShare {
  readonly household: string;
  readonly amount: Money;
}
/** Every fen in its place: received = village part + shares + kept. */
export interface IncomePlan {
  readonly outstanding: Money;
  readonly shares: readonly IncomeShare[];
  readonly distributed: Money;
  readonly villagePart: Money;
  readonly kept: Money;
}
const large = { most: '1000000000.00' };
const className = freeText('类别', 'class', { most: 20 });
const Sharer: Schema<Sharer> = record<Sharer>('受益户', 'sharer', {
  household: freeText('户编号', 'number of the household', { most: 32 }),
  class: className,
  people: count('人数', 'people', { least: 1, most: 50 }),
  listedFrom: day('列入日期', 'listed from'),
  listedUntil: day('列至', 'listed until').nullable(),
});
export const AssetIncome: Schema<AssetIncome> = record<AssetIncome>('资产收益', 'income of an asset', {
  on: day('分配日期', 'day of the distribution'),
  due: money('应收', 'due', large),
  received: money('实收', 'received', large),
  villagePart: money('村集体留用', 'part of the village', large),
  classes: list(
    '类别份数',
    'parts of the classes',
    record<ClassWeight>('类别', 'class', { class: className, weight: count('份数', 'parts', { most: 1000 }) }),
    { most: 20 },
  ),
  sharers: list('受益户', 'sharers', Sharer, { most: 5000 }),
  grain: count('取整单位（分）', 'grain in fen', { least: 1, most: 10_000 }),
  remainder: choice<Readonly<Record<RemainderRule, Text>>>('尾数处理', 'remainder', {
    kept: text('尾数留村', 'the remainder stays with the village'),
    placed: text('尾数分完', 'the remainder is placed'),
  }),
});
export const IncomePlan: Schema<IncomePlan> = record<IncomePlan>('收益分配', 'distribution', {
  outstanding: money('未收', 'outstanding'),
  shares: list(
    '各户所得',
    'shares',
    record<IncomeShare>('所得', 'share', {
      household: freeText('户编号', 'household'),
      amount: money('金额', 'amount'),
    }),
    { most: 5000 },
  ),
  distributed: money('到户合计', 'distributed'),
  villagePart: money('村集体留用', 'part of the village'),
  kept: money('尾数留村', 'remainder kept'),
});
