import { count, day, freeText, list, money, record, type Count, type Day, type Money, type Schema } from '@dzfp/core';
import { Coverage, CoverageOfArea, type AreaCoverage } from '@dzfp/core/coverage';
import { villageCode } from '@dzfp/core/model';
import { DormantLand } from './dormant.ts';

/** The dormant resources of a village. */
export interface VillageLand {
  readonly village: string;
  /** Left out: nobody listed them; empty: there are none. */
  readonly resources?: readonly DormantLand[];
  readonly exception?: string;
}
/** All villages on a day. */
export interface DormantRound {
  readonly asOf: Day;
  readonly villages: readonly VillageLand[];
}
/** One reading of full coverage, of the city and of each county. */
export interface CoverageReading {
  readonly city: Coverage;
  readonly counties: readonly AreaCoverage[];
}
/** Both readings, with the amounts of the resources that each can decide and the number of those that it cannot. */
export interface DormantCoverage {
  /** 收益全覆盖: every village has a yield. */
  readonly byYield: CoverageReading;
  /** 盘活全覆盖: every village has revived all that it has. */
  readonly byArea: CoverageReading;
  readonly yield: Money;
  readonly yieldUnknown: Count;
  readonly revivedArea: Count;
  readonly left: Count;
  readonly areaUnknown: Count;
}

const reading = record<CoverageReading>('口径', 'reading', {
  city: Coverage,
  counties: list('分县', 'by county', CoverageOfArea, { most: 100 }),
});
export const DormantRound: Schema<DormantRound> = record<DormantRound>('盘活名册', 'list of villages', {
  asOf: day('统计日期', 'as of'),
  villages: list(
    '村',
    'villages',
    record<VillageLand>('村', 'village', {
      village: villageCode('村编码', 'code of the village'),
      resources: list('沉睡资源', 'dormant resources', DormantLand, { most: 200 }).optional(),
      exception: freeText('例外理由', 'reason of an exception').optional(),
    }),
    { most: 10_000 },
  ),
});
export const DormantCoverage: Schema<DormantCoverage> = record<DormantCoverage>('盘活覆盖', 'coverage', {
  byYield: reading,
  byArea: reading,
  yield: money('盘活后集体已得收益', 'yield since the revivals'),
  yieldUnknown: count('收益不能认定的资源', 'resources whose yield is not decided'),
  revivedArea: count('已盘活（平方米）', 'square metres revived'),
  left: count('尚可盘活（平方米）', 'square metres left'),
  areaUnknown: count('面积不能认定的资源', 'resources whose area is not decided'),
});
