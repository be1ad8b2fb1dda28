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

/** 沉睡资源种类. */
export type DormantKind = 'homestead' | 'corner' | 'waste' | 'pond';
/** 盘活: a part of a resource that was put to a use. */
export interface Treatment {
  readonly on: Day;
  readonly use: string;
  readonly area: Count;
}
/** 集体收款: what the collective received; what is only planned is none. */
export interface Yield {
  readonly on: Day;
  readonly amount: Money;
}
/** A dormant resource with what was done about it, each fact with its day; what is left out is not known. Areas in square metres. */
export interface DormantLand {
  readonly kind: DormantKind;
  readonly area?: Count;
  /** 权利人同意日期; null: no consent. */
  readonly consentedOn?: Day | null;
  readonly treatments?: readonly Treatment[];
  readonly yields?: readonly Yield[];
}
/** A resource on a day. */
export interface DormantResource extends DormantLand {
  readonly on: Day;
}
/** What of it counts by the day. */
export interface DormantVerdict {
  readonly revived: boolean;
  readonly revivedArea: Count;
  /** 尚可盘活. */
  readonly left: Count;
  /** 盘活后集体已得收益. */
  readonly yield: Money;
  readonly yields: boolean;
  /** 盘活面积超过资源面积. */
  readonly areaExceeded: boolean;
  /** 未盘活先有收益. */
  readonly yieldWithoutRevival: boolean;
  /** 未经同意盘活. */
  readonly withoutConsent: boolean;
}

const metres = { most: 100_000_000 };
/** As many treatments and receipts as a resource may have. */
const many = 100;
export const DormantKind: Schema<DormantKind> = choice<Readonly<Record<DormantKind, Text>>>(
  '沉睡资源种类',
  'kind of resource',
  {
    homestead: text('闲置宅基地', 'idle homestead'),
    corner: text('房前屋后闲散地', 'corner land'),
    waste: text('外围荒地', 'waste land'),
    pond: text('废弃坑塘', 'disused pond'),
  },
);
const Treatment: Schema<Treatment> = record<Treatment>('盘活', 'treatment', {
  on: day('盘活日期', 'revived on'),
  use: freeText('盘活方式', 'use that it was put to', { most: 60 }),
  area: count('盘活面积（平方米）', 'revived square metres', { ...metres, least: 1 }),
});
const Yield: Schema<Yield> = record<Yield>('集体收款', 'yield to the collective', {
  on: day('收款日期', 'received on'),
  amount: money('收款金额', 'amount', { least: '0.01', most: '1000000000.00' }),
});
const land = {
  kind: DormantKind,
  area: count('面积（平方米）', 'area in square metres', { ...metres, least: 1 }).optional(),
  consentedOn: day('权利人同意日期', 'the holder consented on').nullable().optional(),
  treatments: list('盘活', 'treatments', Treatment, { most: many }).optional(),
  yields: list('集体收款', 'yields to the collective', Yield, { most: many }).optional(),
};
export const DormantLand: Schema<DormantLand> = record<DormantLand>('沉睡资源', 'dormant resource', land);
export const DormantResource: Schema<DormantResource> = record<DormantResource>('沉睡资源', 'dormant resource', {
  on: day('统计日期', 'as of'),
  ...land,
});
export const DormantVerdict: Schema<DormantVerdict> = record<DormantVerdict>('盘活认定', 'verdict', {
  revived: flag('已盘活', 'revived'),
  revivedArea: count('已盘活（平方米）', 'square metres revived', { most: metres.most * many }),
  left: count('尚可盘活（平方米）', 'square metres left', metres),
  yield: money('盘活后集体已得收益', 'yield to the collective since the revival'),
  yields: flag('有集体收益', 'yields to the collective'),
  areaExceeded: flag('盘活面积超过资源面积', 'more revived than there is'),
  yieldWithoutRevival: flag('未盘活先有收益', 'a yield without revival'),
  withoutConsent: flag('未经同意盘活', 'revived without consent'),
});
