import { count, day, flag, list, money, record, type Count, type Day, type Money, type Schema } from '@dzfp/core';
import { villageCode } from '@dzfp/core/model';
import { itemName } from './village-items.ts';

/** A shortfall of a village. */
export interface Shortfall {
  readonly item: string;
  readonly foundOn: Day;
  /** 已补齐日期; null: still open. */
  readonly filledOn: Day | null;
}
/** The file of a village (一村一档). */
export interface VillageFile {
  readonly village: string;
  readonly on: Day;
  readonly shortfalls: readonly Shortfall[];
  readonly collectiveIncome?: Money;
}
/** A shortfall with its place in the order of works. */
export interface RankedShortfall {
  readonly item: string;
  readonly weight: Count;
  readonly rank: Count;
  readonly daysOpen: Count;
}
/** The file read: what is open, the heaviest first. */
export interface FileReport {
  readonly open: readonly RankedShortfall[];
  readonly score: Count;
  readonly filled: Count;
  readonly belowIncomeLine?: boolean;
}
/** How heavy an item weighs. */
export interface ItemWeight {
  readonly item: string;
  readonly weight: Count;
}

export const ItemWeight: Schema<ItemWeight> = record<ItemWeight>('项目权重', 'weight of an item', {
  item: itemName,
  weight: count('权重', 'weight', { most: 1000 }),
});
const Shortfall: Schema<Shortfall> = record<Shortfall>('短板', 'shortfall', {
  item: itemName,
  foundOn: day('查出日期', 'found on'),
  filledOn: day('补齐日期', 'filled on').nullable(),
});
export const VillageFile: Schema<VillageFile> = record<VillageFile>('一村一档', 'file of a village', {
  village: villageCode('村编码', 'code of the village'),
  on: day('统计日期', 'as of'),
  shortfalls: list('短板', 'shortfalls', Shortfall, { most: 100 }),
  collectiveIncome: money('村集体收入', 'collective income', { most: '1000000000.00' }).optional(),
});
export const FileReport: Schema<FileReport> = record<FileReport>('短板排序', 'ranked shortfalls', {
  open: list(
    '未补短板',
    'open shortfalls',
    record<RankedShortfall>('短板', 'shortfall', {
      item: itemName,
      weight: count('权重', 'weight'),
      rank: count('次序', 'rank'),
      daysOpen: count('已查出天数', 'days since it was found'),
    }),
    { most: 100 },
  ),
  score: count('短板分', 'score'),
  filled: count('已补', 'filled'),
  belowIncomeLine: flag('集体收入低于标准', 'collective income below the line').optional(),
});
