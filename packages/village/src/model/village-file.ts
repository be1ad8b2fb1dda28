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

const item = freeText('项目', 'item', { most: 40 });
export const ItemWeight: Schema<ItemWeight> = record<ItemWeight>('项目权重', 'weight of an item', {
  item,
  weight: count('权重', 'weight', { most: 1000 }),
});
const Shortfall: Schema<Shortfall> = record<Shortfall>('短板', 'shortfall', {
  item,
  foundOn: day('查出日期', 'found on'),
  filledOn: day('补齐日期', 'filled on').nullable(),
});
export const VillageFile: Schema<VillageFile> = record<VillageFile>('一村一档', 'file of a village', {
  village: freeText('村编码', 'code of the village', { most: 12 }),
  on: day('统计日期', 'as of'),
  shortfalls: list('短板', 'shortfalls', Shortfall, { most: 100 }),
  collectiveIncome: money('村集体收入', 'collective income', { most: '1000000000.00' }).optional(),
});
export const FileReport: Schema<FileReport> = record<FileReport>('短板排序', 'ranked shortfalls', {
  open: list(
    '未补短板',
    'open shortfalls',
    record<RankedShortfall>('短板', 'shortfall', {
      item,
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

/** A key village on the list, with the day of its file. */
export interface FiledVillage {
  readonly village: string;
  /** 建档日期; null: no file yet. */
  readonly filedOn?: Day | null;
  readonly exception?: string;
}
/** The list of the key villages. */
export interface VillageList {
  readonly asOf: Day;
  readonly villages: readonly FiledVillage[];
}
/** 名册问题. */
export type ListFault = 'wrongCounty' | 'notOfTheCity';
/** How far the files go. */
export interface FileCoverage {
  readonly files: Coverage;
  readonly byCounty: readonly AreaCoverage[];
  readonly missingOnTheList: Count;
  readonly faults: readonly { readonly village: string; readonly fault: ListFault }[];
}
export const VillageList: Schema<VillageList> = record<VillageList>('重点村名册', 'list of the key villages', {
  asOf: day('统计日期', 'as of'),
  villages: list(
    '重点村',
    'key villages',
    record<FiledVillage>('重点村', 'key village', {
      village: freeText('村编码', 'code of the village', { most: 12 }),
      filedOn: day('建档日期', 'filed on').nullable().optional(),
      exception: freeText('例外理由', 'reason of an exception').optional(),
    }),
    { most: 10_000 },
  ),
});
export const FileCoverage: Schema<FileCoverage> = record<FileCoverage>('建档情况', 'coverage of files', {
  files: Coverage,
  byCounty: list('分县', 'by county', CoverageOfArea, { most: 100 }),
  missingOnTheList: count('名册缺少的村', 'villages missing on the list', { most: 10_000 }),
  faults: list(
    '名册问题',
    'faults of the list',
    record<FileCoverage['faults'][number]>('名册问题', 'fault', {
      village: freeText('村编码', 'village'),
      fault: choice<Readonly<Record<ListFault, Text>>>('问题', 'fault', {
        wrongCounty: text('村编码不在本市的县', 'the code is of no county of the city'),
        notOfTheCity: text('村编码不是德州的', 'the code is not of Dezhou'),
      }),
    }),
    { most: 10_000 },
  ),
});
