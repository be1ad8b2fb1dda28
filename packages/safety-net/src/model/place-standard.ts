import { day, flag, money, record, type Day, type Money, type Schema } from '@dzfp/core';
import { Series } from './series.ts';
import { StandardPeriod } from './standard-period.ts';
import { supportAmount } from './support-amount.ts';

/** The standard that a place has published (各地低保标准). */
export interface PlaceStandard {
  readonly checkedOn: Day;
  readonly series: Series;
  readonly per: StandardPeriod;
  readonly standard?: Money;
  /** The standard before it, for the same period; none: there was none. */
  readonly standardBefore?: Money | null;
  /** 上年人均消费支出 of the same residents, for the year. */
  readonly consumptionLastYear?: Money;
}

/** Each bound of the standard, kept or not. */
export interface StandardVerdict {
  readonly yearly: Money;
  readonly reachesLine: boolean;
  readonly reachesShare: boolean;
  readonly reachesCityFloor: boolean;
  readonly notFallen: boolean;
  readonly kept: boolean;
}

/** 各地低保标准. */
export const PlaceStandard: Schema<PlaceStandard> = record<PlaceStandard>('各地低保标准', 'standard of a place', {
  checkedOn: day('核查日期', 'day of the check'),
  series: Series,
  per: StandardPeriod,
  standard: supportAmount('现行低保标准', 'standard in force').optional(),
  standardBefore: supportAmount('调整前标准', 'standard before').nullable().optional(),
  consumptionLastYear: supportAmount('上年人均消费支出（年）', "last year's consumption per head").optional(),
});

/** 标准核查结果. */
export const StandardVerdict: Schema<StandardVerdict> = record<StandardVerdict>('标准核查结果', 'verdict', {
  yearly: money('年标准', 'standard for the year'),
  reachesLine: flag('不低于省定贫困标准', 'at least the poverty line'),
  reachesShare: flag('不低于消费支出的规定比例', 'at least the share of consumption'),
  reachesCityFloor: flag('不低于市定最低标准', "at least the city's floor"),
  notFallen: flag('不低于调整前', 'not below the standard before'),
  kept: flag('全部符合', 'all kept'),
});
