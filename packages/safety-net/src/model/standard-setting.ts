import { choice, day, money, record, text, type Day, type Money, type Schema, type Text } from '@dzfp/core';
import { Series } from './series.ts';
import { supportAmount } from './support-amount.ts';

/** What a place knows when it sets its next standard. */
export interface StandardSetting {
  readonly decidedOn: Day;
  readonly series: Series;
  /** 上年人均消费支出 of the same residents, for the year. */
  readonly consumptionLastYear?: Money;
}

/** Which floor the next standard rests on. */
export type BindingFloor = 'inForce' | 'consumption' | 'povertyLine' | 'cityFloor';

/** The least that the next standard may be. */
export interface NextStandard {
  readonly yearlyLeast: Money;
  readonly monthlyLeast: Money;
  /** Per month against the standard in force; never negative unless growth is switched off. */
  readonly increase: Money;
  readonly boundBy: BindingFloor;
}

/** 低保标准测算. */
export const StandardSetting: Schema<StandardSetting> = record<StandardSetting>(
  '低保标准测算',
  'setting of the standard',
  {
    decidedOn: day('测算日期', 'day of the setting'),
    series: Series,
    consumptionLastYear: supportAmount('上年人均消费支出（年）', "last year's consumption per head").optional(),
  },
);

/** 起决定作用的底线. */
export const BindingFloor: Schema<BindingFloor> = choice<Readonly<Record<BindingFloor, Text>>>(
  '起决定作用的底线',
  'binding floor',
  {
    inForce: text('现行标准', 'the standard in force'),
    consumption: text('上年人均消费支出比例', "share of last year's consumption"),
    povertyLine: text('省定贫困标准', 'provincial poverty line'),
    cityFloor: text('市定最低标准', "the city's floor"),
  },
);

/** 下一期低保标准. */
export const NextStandard: Schema<NextStandard> = record<NextStandard>('下一期低保标准', 'next standard', {
  yearlyLeast: money('最低年标准', 'least standard for the year'),
  monthlyLeast: money('最低月标准', 'least standard for the month'),
  increase: money('月增加额', 'increase for the month', { least: '-999999999999.99' }),
  boundBy: BindingFloor,
});
