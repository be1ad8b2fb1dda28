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
import { Coverage, CoverageOfArea, type AreaCoverage } from '@dzfp/core/coverage';
import { villageCode } from '@dzfp/core/model';

/** A key village on the list, with the day of its file. */
export interface FiledVillage {
  readonly village: string;
  /** 名册所列县市区: a division code or the id of a development zone. */
  readonly county: string;
  /** 建档日期; null: no file yet; left out: not known. */
  readonly filedOn?: Day | null;
  readonly exception?: string;
}
/** The list of the key villages. */
export interface VillageList {
  readonly asOf: Day;
  readonly villages: readonly FiledVillage[];
}
/** 名册问题. */
export type ListFault = 'notOfTheCity' | 'wrongCounty';
/** How far the files go. */
export interface FileCoverage {
  readonly files: Coverage;
  readonly byCounty: readonly AreaCoverage[];
  /** 名册比重点村数少、多几个. */
  readonly missingOnTheList: Count;
  readonly surplusOnTheList: Count;
  readonly faults: readonly { readonly village: string; readonly fault: ListFault }[];
}
export const VillageList: Schema<VillageList> = record<VillageList>('重点村名册', 'list of the key villages', {
  asOf: day('统计日期', 'as of'),
  villages: list(
    '重点村',
    'key villages',
    record<FiledVillage>('重点村', 'key village', {
      village: villageCode('村编码', 'code of the village'),
      county: freeText('县市区代码', 'county-level unit', { most: 12 }),
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
  surplusOnTheList: count('名册多出的村', 'villages beyond their number on the list', { most: 10_000 }),
  faults: list(
    '名册问题',
    'faults of the list',
    record<FileCoverage['faults'][number]>('名册问题', 'fault', {
      village: freeText('村编码', 'village'),
      fault: choice<Readonly<Record<ListFault, Text>>>('问题', 'fault', {
        notOfTheCity: text('村编码不属于本市任何县', 'the code is of no county of the city'),
        wrongCounty: text('村编码与所列县市区不符', 'the code is of another county than the list says'),
      }),
    }),
    { most: 10_000 },
  ),
});
