import {
  count,
  day,
  flag,
  freeText,
  list,
  ratio,
  record,
  type Count,
  type Day,
  type Ratio,
  type Schema,
} from '@dzfp/core';
import { VillageItems } from './village-items.ts';

/** The items of all villages of a city. */
export interface CountyRound {
  readonly on: Day;
  readonly villages: readonly VillageItems[];
}
/** One county over all its villages and items. */
export interface CountyLine {
  readonly county: string;
  readonly villages: Count;
  readonly complete: Count;
  readonly met: Count;
  readonly unmet: Count;
  readonly unknown: Count;
  readonly ofAll: Ratio;
}
/** One item over all villages. */
export interface ItemTotal {
  readonly item: string;
  readonly met: Count;
  readonly unmet: Count;
  readonly unknown: Count;
}
/** How far the city is. */
export interface CountyProgress {
  readonly counties: readonly CountyLine[];
  readonly items: readonly ItemTotal[];
  readonly allComplete: boolean;
}
const tally = { met: count('达标', 'met'), unmet: count('未达标', 'unmet'), unknown: count('未知', 'unknown') };
export const CountyRound: Schema<CountyRound> = record<CountyRound>('各村达标情况', 'items of all villages', {
  on: day('统计日期', 'as of'),
  villages: list('村', 'villages', VillageItems, { most: 10_000 }),
});
export const CountyProgress: Schema<CountyProgress> = record<CountyProgress>('五通十有进度', 'progress', {
  counties: list(
    '各县',
    'counties',
    record<CountyLine>('县', 'county', {
      county: freeText('县代码', 'county'),
      villages: count('村数', 'villages'),
      complete: count('全部达标村数', 'villages with all met'),
      ...tally,
      ofAll: ratio('达标率（分母含未知）', 'rate of all, unknown included'),
    }),
    { most: 100 },
  ),
  items: list('各项目', 'items', record<ItemTotal>('项目', 'item', { item: freeText('项目', 'item'), ...tally }), {
    most: 100,
  }),
  allComplete: flag('全部村全部达标', 'all villages have all met'),
});
