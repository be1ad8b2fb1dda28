import { count, day, freeText, list, record, type Count, type Day, type Schema } from '@dzfp/core';
import { Coverage, CoverageOfArea, type AreaCoverage } from '@dzfp/core/coverage';
import { AlertSource } from './alert-source.ts';
import { Risk } from './risk-case.ts';

/** A household on which an alert was raised. */
export interface AlertedHousehold {
  readonly household: string;
  /** Code of its village or county. */
  readonly area: string;
  readonly risk: Risk;
  readonly raisedBy: AlertSource;
  readonly alertedOn: Day;
  /** 落实帮扶的日期; null: not yet. */
  readonly helpedOn?: Day | null;
  /** 帮扶期限届满日, of the case clock; left out: no time is set. */
  readonly dueOn?: Day;
  /** 风险消除的日期; null: not yet. */
  readonly releasedOn?: Day | null;
  /** 不予纳入: on which day, and why; left out: it was not dismissed. */
  readonly dismissed?: Dismissal;
}
/** 不予纳入. */
export interface Dismissal {
  readonly on: Day;
  readonly reason: string;
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
  /** 已消除. */
  readonly released: Count;
  /** 逾期未落实: neither helped nor dismissed, and the time is over. */
  readonly overdue: Count;
}
/** How far every alert was answered. */
export interface WatchList {
  readonly answered: Coverage;
  readonly byCounty: readonly AreaCoverage[];
  readonly byRisk: readonly AlertsOfRisk[];
}

const Dismissal: Schema<Dismissal> = record<Dismissal>('不予纳入', 'dismissal', {
  on: day('研判日期', 'dismissed on'),
  reason: freeText('理由', 'reason'),
});
const AlertedHousehold: Schema<AlertedHousehold> = record<AlertedHousehold>('预警户', 'household with an alert', {
  household: freeText('户编号', 'number of the household', { most: 32 }),
  area: freeText('村或县代码', 'code of its village or county', { most: 12 }),
  risk: Risk,
  raisedBy: AlertSource,
  alertedOn: day('预警日期', 'alert of'),
  helpedOn: day('帮扶落实日期', 'helped on').nullable().optional(),
  dueOn: day('帮扶期限', 'help is due on').optional(),
  releasedOn: day('风险消除日期', 'released on').nullable().optional(),
  dismissed: Dismissal.optional(),
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
    record<AlertsOfRisk>('风险', 'risk', {
      risk: Risk,
      alerts: count('预警数', 'alerts', { most: 500_000 }),
      released: count('已消除', 'released', { most: 500_000 }),
      overdue: count('逾期未落实', 'overdue', { most: 500_000 }),
    }),
    { most: 20 },
  ),
});
