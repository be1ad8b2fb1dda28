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
import { Coverage, CoverageOfArea, type AreaCoverage } from '@dzfp/core/coverage';

/** 沉睡资源种类. */
export type DormantKind = 'homestead' | 'corner' | 'waste' | 'pond';
/** A dormant resource with what was done about it; areas in square metres. */
export interface DormantResource {
  readonly on: Day;
  readonly kind: DormantKind;
  readonly area: Count;
  /** 权利人同意. */
  readonly consent: boolean;
  /** 盘活日期; null: not revived. */
  readonly revivedOn: Day | null;
  readonly revivedArea: Count;
  /** 当年实际收益 of the collective; what is only planned is none. */
  readonly yield: Money;
}
/** What counts of it. */
export interface DormantVerdict {
  readonly revived: boolean;
  readonly yields: boolean;
  /** 盘活面积超过资源面积. */
  readonly areaExceeded: boolean;
  /** 未盘活却有收益. */
  readonly yieldWithoutRevival: boolean;
  /** 未经同意盘活. */
  readonly withoutConsent: boolean;
  readonly left: Count;
}
const metres = { most: 100_000_000 };
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
export const DormantResource: Schema<DormantResource> = record<DormantResource>('沉睡资源', 'dormant resource', {
  on: day('统计日期', 'as of'),
  kind: DormantKind,
  area: count('面积（平方米）', 'area in square metres', metres),
  consent: flag('权利人同意', 'consent of the holder'),
  revivedOn: day('盘活日期', 'revived on').nullable(),
  revivedArea: count('盘活面积（平方米）', 'revived square metres', metres),
  yield: money('当年实际收益', 'yield of the year', { most: '1000000000.00' }),
});
export const DormantVerdict: Schema<DormantVerdict> = record<DormantVerdict>('盘活认定', 'verdict', {
  revived: flag('已盘活', 'revived'),
  yields: flag('有集体收益', 'yields to the collective'),
  areaExceeded: flag('盘活面积超过资源面积', 'more revived than there is'),
  yieldWithoutRevival: flag('未盘活却有收益', 'a yield without revival'),
  withoutConsent: flag('未经同意盘活', 'revived without consent'),
  left: count('尚可盘活（平方米）', 'square metres left', metres),
});

/** One village's resources for the coverage. */
export interface ResourceOfVillage {
  readonly village: string;
  /** 有收益的盘活日期, proved; null: none; left out: not known. */
  readonly firstYieldOn?: Day | null;
  readonly yield: Money;
  readonly area: Count;
  readonly revivedArea: Count;
  readonly exception?: string;
}
/** All villages on a day. */
export interface DormantRound {
  readonly asOf: Day;
  readonly villages: readonly ResourceOfVillage[];
}
/** Both readings of full coverage, with the amounts. */
export interface DormantCoverage {
  /** 收益全覆盖: every village has a yield. */
  readonly byYield: Coverage;
  /** 盘活全覆盖: every village has revived all that it has. */
  readonly byArea: Coverage;
  readonly byCounty: readonly AreaCoverage[];
  readonly yield: Money;
  readonly area: Count;
  readonly revivedArea: Count;
}
export const DormantRound: Schema<DormantRound> = record<DormantRound>('盘活名册', 'list of villages', {
  asOf: day('统计日期', 'as of'),
  villages: list(
    '村',
    'villages',
    record<ResourceOfVillage>('村', 'village', {
      village: freeText('村编码', 'code of the village', { most: 12 }),
      firstYieldOn: day('首次收益日期', 'first yield on').nullable().optional(),
      yield: money('当年收益', 'yield of the year', { most: '1000000000.00' }),
      area: count('资源面积（平方米）', 'square metres', metres),
      revivedArea: count('盘活面积（平方米）', 'revived square metres', metres),
      exception: freeText('例外理由', 'reason of an exception').optional(),
    }),
    { most: 10_000 },
  ),
});
export const DormantCoverage: Schema<DormantCoverage> = record<DormantCoverage>('盘活覆盖', 'coverage', {
  byYield: Coverage,
  byArea: Coverage,
  byCounty: list('分县（按收益）', 'by county, by yield', CoverageOfArea, { most: 100 }),
  yield: money('收益合计', 'yield'),
  area: count('资源面积（平方米）', 'square metres'),
  revivedArea: count('盘活面积（平方米）', 'revived square metres'),
});
