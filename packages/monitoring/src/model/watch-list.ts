import { count, day, freeText, list, record, type Count, type Day, type Schema } from '@dzfp/core';
import { Coverage, CoverageOfArea, type AreaCoverage } from '@dzfp/core/coverage';
import { Risk } from './risk-case.ts';

/** A household on which an alert was raised. */
export interface AlertedHousehold {
  readonly household: string;
  /** Code of its village or county. */
  readonly area: string;
  readonly risk: Risk;
  readonly alertedOn: Day;
  /** 落实帮扶的日期; null: not yet. */
  readonly helpedOn?: Day | null;
  /** 不予纳入的理由. */
  readonly dismissed?: string;
}
/** All alerts of a place. */
export interface AlertRound {
  readonly asOf: Day;
  readonly alerts: readonly AlertedHousehold[];
}
/** Alerts of one risk. */
export interface AlertsOfRisk {
  readonly risk: Risk;
  readonly alerts: Count;
}
/** How far every alert was answered. */
export interface WatchList {
  readonly answered: Coverage;
  readonly byCounty: readonly AreaCoverage[];
  readonly byRisk: readonly AlertsOfRisk[];
}

const AlertedHousehold: Schema<AlertedHousehold> = record<AlertedHousehold>('预警户', 'household with an alert', {
  household: freeText('户编号', 'number of the household', { most: 32 }),
  area: freeText('村或县代码', 'code of its village or county', { most: 12 }),
  risk: Risk,
  alertedOn: day('预警日期', 'alert of'),
  helpedOn: day('帮扶落实日期', 'helped on').nullable().optional(),
  dismissed: freeText('不予纳入的理由', 'why it was not included').optional(),
});
export const AlertRound: Schema<AlertRound> = record<AlertRound>('预警名册', 'list of alerts', {
  asOf: day('统计日期', 'as of'),
  alerts: list('预警户', 'alerts', AlertedHousehold, { most: 500_000 }),
});
export const WatchList: Schema<WatchList> = record<WatchList>('监测帮扶情况', 'how alerts were answered', {
  answered: Coverage,
  byCounty: list('分县', 'by county', CoverageOfArea, { most: 500 }),
  byRisk: list(
    '按风险',
    'by risk',
    record<AlertsOfRisk>('风险', 'risk', { risk: Risk, alerts: count('预警数', 'alerts', { most: 500_000 }) }),
    { most: 20 },
  ),
});
