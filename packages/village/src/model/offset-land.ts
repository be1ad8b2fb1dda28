import {
  choice,
  count,
  day,
  flag,
  money,
  record,
  text,
  type Count,
  type Day,
  type Money,
  type Schema,
  type Text,
} from '@dzfp/core';

/** 省份档次 of the inter-provincial tariff. */
export type ProvinceGroup = 'first' | 'second' | 'third' | 'inland' | 'west';
/** Farmland that is offset in another province. */
export interface OffsetLand {
  readonly on: Day;
  readonly area: Count;
  readonly paddy: boolean;
  /** 每亩粮食产能（公斤）. */
  readonly yieldKg: Count;
  readonly group: ProvinceGroup;
}
/** What it costs. */
export interface OffsetFee {
  readonly perMu: Money;
  readonly fee: Money;
}
export const ProvinceGroup: Schema<ProvinceGroup> = choice<Readonly<Record<ProvinceGroup, Text>>>(
  '省份档次',
  'group of provinces',
  {
    first: text('北京、上海', 'Beijing, Shanghai'),
    second: text('天津、江苏、浙江、广东', 'Tianjin, Jiangsu, Zhejiang, Guangdong'),
    third: text('辽宁、福建、山东', 'Liaoning, Fujian, Shandong'),
    inland: text('河北等中部省份', 'Hebei and other inland provinces'),
    west: text('西部省份', 'western provinces'),
  },
);
export const OffsetLand: Schema<OffsetLand> = record<OffsetLand>('跨省补充耕地', 'land offset in another province', {
  on: day('申请日期', 'applied on'),
  area: count('面积（平方米）', 'square metres', { most: 10_000_000 }),
  paddy: flag('水田', 'paddy'),
  yieldKg: count('每亩产能（公斤）', 'yield of a mu in kg', { most: 5000 }),
  group: ProvinceGroup,
});
export const OffsetFee: Schema<OffsetFee> = record<OffsetFee>('跨省调剂费', 'fee', {
  perMu: money('每亩费用', 'fee per mu'),
  fee: money('费用', 'fee'),
});
