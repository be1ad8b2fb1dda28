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

/** Something that is grown or wanted: lots of one size in one week of the year. */
export interface MarketLine {
  readonly id: string;
  readonly product: string;
  readonly county: string;
  readonly week: Count;
  /** 批数: in lots of the size that both sides use. */
  readonly lots: Count;
}
/** Supply and demand of a season. */
export interface MarketRound {
  readonly on: Day;
  readonly supplies: readonly MarketLine[];
  readonly demands: readonly MarketLine[];
}
/** 未成交原因. */
export type UnmetReason = 'noProduct' | 'allTaken';
/** Lots that go from a grower to a buyer. */
export interface MarketMatch {
  readonly demand: string;
  readonly supply: string;
  readonly lots: Count;
}
/** The plan of a season. */
export interface MarketPlan {
  readonly matches: readonly MarketMatch[];
  readonly matchedLots: Count;
  readonly unmet: readonly { readonly demand: string; readonly lots: Count; readonly reason: UnmetReason }[];
  readonly unsold: readonly { readonly supply: string; readonly lots: Count }[];
}
const MarketLine: Schema<MarketLine> = record<MarketLine>('供需', 'line', {
  id: freeText('编号', 'number', { most: 40 }),
  product: freeText('产品', 'product', { most: 40 }),
  county: freeText('县代码', 'county', { most: 12 }),
  week: count('周次', 'week', { least: 1, most: 53 }),
  lots: count('批数', 'lots', { most: 500 }),
});
export const MarketRound: Schema<MarketRound> = record<MarketRound>('产销对接', 'round of the market', {
  on: day('对接日期', 'day of the round'),
  supplies: list('供给', 'supplies', MarketLine, { most: 2000 }),
  demands: list('需求', 'demands', MarketLine, { most: 2000 }),
});
const lots = count('批数', 'lots');
export const MarketPlan: Schema<MarketPlan> = record<MarketPlan>('对接结果', 'plan', {
  matches: list(
    '成交',
    'matches',
    record<MarketMatch>('成交', 'match', {
      demand: freeText('需求', 'demand'),
      supply: freeText('供给', 'supply'),
      lots,
    }),
    { most: 100_000 },
  ),
  matchedLots: count('成交批数', 'lots that are matched'),
  unmet: list(
    '未满足',
    'unmet',
    record<MarketPlan['unmet'][number]>('未满足', 'unmet', {
      demand: freeText('需求', 'demand'),
      lots,
      reason: choice<Readonly<Record<UnmetReason, Text>>>('原因', 'reason', {
        noProduct: text('没有合适的产品', 'nothing that fits is grown'),
        allTaken: text('合适的产品已售完', 'all that fits is taken'),
      }),
    }),
    { most: 2000 },
  ),
  unsold: list(
    '滞销',
    'unsold',
    record<MarketPlan['unsold'][number]>('滞销', 'unsold', { supply: freeText('供给', 'supply'), lots }),
    { most: 2000 },
  ),
});
