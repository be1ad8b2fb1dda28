import {
  choice,
  parameter,
  rate,
  table,
  text,
  type Money,
  type ParametersOf,
  type Rate,
  type Schema,
  type Table,
  type Text,
} from '@dzfp/core';
import { priceZone, type PriceZone } from '@dzfp/core/model';
import { Series } from './model/series.ts';
import { supportAmount } from './model/support-amount.ts';

/** Whether 自然增长 (natural growth) is read as "never falls", or not applied for a stated reason. */
export type GrowthReading = 'neverFalls' | 'off';

const GrowthReading: Schema<GrowthReading> = choice<Readonly<Record<GrowthReading, Text>>>(
  '“自然增长”的理解',
  'reading of "natural growth"',
  {
    neverFalls: text('只升不降', 'never falls'),
    off: text('不适用（须说明理由）', 'not applied (a reason has to be noted)'),
  },
);

/** What higher levels bind a county's dibao standard to. */
export interface DibaoFloors {
  readonly consumptionShare: Table<Series, Rate>;
  readonly povertyLine: Money;
  readonly ruralFloor: Money;
  readonly urbanFloor: Table<PriceZone, Money>;
  readonly zone: PriceZone;
  readonly growthReading: GrowthReading;
}

/** The floors of clause 8.1; the line and the share are yearly, the city's floors monthly. */
export const dibaoFloorParameters: ParametersOf<DibaoFloors> = {
  consumptionShare: parameter(
    'safety-net/consumption-share',
    '8.1',
    table(Series, rate('占上年人均消费支出比例', "share of last year's consumption per head")),
  ),
  povertyLine: parameter(
    'safety-net/provincial-poverty-line',
    '8.1',
    supportAmount('省定贫困标准（年）', 'provincial poverty line for the year'),
  ),
  ruralFloor: parameter(
    'safety-net/rural-dibao-floor',
    '8.1',
    supportAmount('农村低保最低标准（月）', 'least rural dibao for the month'),
  ),
  urbanFloor: parameter(
    'safety-net/urban-dibao-floor',
    '8.1',
    table(priceZone, supportAmount('城市低保最低标准（月）', 'least urban dibao for the month')),
  ),
  zone: parameter('safety-net/price-zone', '8.1', priceZone),
  growthReading: parameter(
    'safety-net/growth-reading',
    '8.1',
    GrowthReading,
    text('不适用时，在该值的说明中写明理由。', 'When it is off, the note of the value states the reason.'),
  ),
};
