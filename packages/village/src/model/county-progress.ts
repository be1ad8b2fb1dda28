import { day, freeText, list, record, type Day, type Schema } from '@dzfp/core';
import { Coverage } from '@dzfp/core/coverage';
import { itemTally, type ItemTally } from './item-tally.ts';
import { itemName, VillageFindings } from './village-items.ts';

/** The findings in all villages of a city. */
export interface CountyRound {
  readonly on: Day;
  readonly villages: readonly VillageFindings[];
}
/** One county: its villages that have all items met, and the items of all its villages. */
export interface CountyLine extends ItemTally {
  /** None: the codes are of no county that is known. */
  readonly county: string | null;
  readonly villages: Coverage;
}
/** One item over all villages. */
export interface ItemTotal extends ItemTally {
  readonly item: string;
}
/** How far the city is, by village and by item. */
export interface CountyProgress {
  /** 全部达标的村. */
  readonly villages: Coverage;
  readonly counties: readonly CountyLine[];
  readonly items: readonly ItemTotal[];
  /** Findings that the income of the village contradicts. */
  readonly contradicted: readonly { readonly village: string; readonly item: string }[];
}
const most = 10_000;
export const CountyRound: Schema<CountyRound> = record<CountyRound>('各村达标情况', 'items of all villages', {
  on: day('统计日期', 'as of'),
  villages: list('村', 'villages', VillageFindings, { most }),
});
export const CountyProgress: Schema<CountyProgress> = record<CountyProgress>('五通十有进度', 'progress', {
  villages: Coverage,
  counties: list(
    '各县',
    'counties',
    record<CountyLine>('县', 'county', {
      county: freeText('县代码', 'county').nullable(),
      villages: Coverage,
      ...itemTally,
    }),
    { most: 100 },
  ),
  items: list('各项目', 'items', record<ItemTotal>('项目', 'item', { item: itemName, ...itemTally }), { most: 100 }),
  contradicted: list(
    '与收入数据矛盾',
    'contradicted by the income',
    record<CountyProgress['contradicted'][number]>('矛盾', 'contradiction', {
      village: freeText('村编码', 'village'),
      item: itemName,
    }),
    { most },
  ),
});
