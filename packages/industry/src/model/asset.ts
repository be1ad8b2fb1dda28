import {
  count,
  day,
  flag,
  freeText,
  list,
  money,
  record,
  type Count,
  type Day,
  type Money,
  type Schema,
} from '@dzfp/core';
import { Coverage, CoverageOfArea, type AreaCoverage } from '@dzfp/core/coverage';

/** How an asset is kept. Null: never; left out: not known. */
export interface KeptAsset {
  readonly on: Day;
  readonly inspectedOn: Day | null;
  readonly usedOn: Day | null;
  /** 管护责任人. */
  readonly keeper: boolean;
  /** 管护经费来源. */
  readonly upkeepFunded: boolean;
  /** 已灭失. */
  readonly lost: boolean;
}
/** What is wrong with its upkeep. */
export interface UpkeepVerdict {
  readonly inspectionLate: boolean;
  readonly idle: boolean;
  readonly unkept: boolean;
  readonly alert: boolean;
}
export const KeptAsset: Schema<KeptAsset> = record<KeptAsset>('资产管护', 'asset', {
  on: day('统计日期', 'as of'),
  inspectedOn: day('最近巡查日期', 'last inspected on').nullable(),
  usedOn: day('最近使用日期', 'last used on').nullable(),
  keeper: flag('有管护责任人', 'has a keeper'),
  upkeepFunded: flag('管护经费有来源', 'the upkeep is funded'),
  lost: flag('已灭失', 'lost'),
});
export const UpkeepVerdict: Schema<UpkeepVerdict> = record<UpkeepVerdict>('管护情况', 'verdict', {
  inspectionLate: flag('逾期未巡查', 'inspection late'),
  idle: flag('闲置', 'idle'),
  unkept: flag('无人或无钱管护', 'nobody or no money keeps it'),
  alert: flag('需处理', 'to be dealt with'),
});

/** A finished project with its file. */
export interface FinishedProject {
  readonly project: string;
  readonly area: string;
  readonly finishedOn: Day;
  /** 资产原值. */
  readonly worth: Money;
  readonly filedOn?: Day | null;
  readonly titledOn?: Day | null;
  /** 灭失或报废的理由. */
  readonly exception?: string;
}
/** All finished projects. */
export interface FinishedList {
  readonly asOf: Day;
  readonly projects: readonly FinishedProject[];
}
/** How far files and titles go. */
export interface AssetFileReport {
  readonly files: Coverage;
  readonly titles: Coverage;
  readonly byCounty: readonly AreaCoverage[];
  readonly worth: Money;
  readonly finished: Count;
}
export const FinishedList: Schema<FinishedList> = record<FinishedList>('竣工项目名册', 'list of finished projects', {
  asOf: day('统计日期', 'as of'),
  projects: list(
    '竣工项目',
    'finished projects',
    record<FinishedProject>('竣工项目', 'finished project', {
      project: freeText('项目编号', 'number of the project', { most: 40 }),
      area: freeText('村或县代码', 'code of its village or county', { most: 12 }),
      finishedOn: day('竣工日期', 'finished on'),
      worth: money('资产原值', 'worth', { most: '1000000000.00' }),
      filedOn: day('建档日期', 'filed on').nullable().optional(),
      titledOn: day('确权日期', 'titled on').nullable().optional(),
      exception: freeText('灭失或报废理由', 'why it is lost or written off').optional(),
    }),
    { most: 50_000 },
  ),
});
export const AssetFileReport: Schema<AssetFileReport> = record<AssetFileReport>('建档确权情况', 'report', {
  files: Coverage,
  titles: Coverage,
  byCounty: list('分县（建档）', 'by county, files', CoverageOfArea, { most: 100 }),
  worth: money('资产原值合计', 'worth of all'),
  finished: count('竣工项目', 'finished projects'),
});
