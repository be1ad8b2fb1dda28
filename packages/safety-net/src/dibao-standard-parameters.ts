import { parameter, table, text, type Money, type Parameter, type Table } from '@dzfp/core';
import { Series } from './model/series.ts';
import { StandardPeriod } from './model/standard-period.ts';
import { supportAmount } from './model/support-amount.ts';

/** The dibao standard in force in a place, and the period that its document states it for. */
export interface StandardInForce {
  readonly standard: Table<Series, Money>;
  readonly standardPer: Table<Series, StandardPeriod>;
}

/** 低保标准, set by the county; the city's figure is only its floor. */
export const dibaoStandardParameters: {
  readonly standard: Parameter<Table<Series, Money>>;
  readonly standardPer: Parameter<Table<Series, StandardPeriod>>;
} = {
  standard: parameter(
    'safety-net/dibao-standard',
    '8.1',
    table(Series, supportAmount('低保标准', 'dibao standard')),
    text('每人；不低于上级规定的标准。', 'For each person; at least what the level above sets.'),
  ),
  standardPer: parameter('safety-net/dibao-standard-period', '8.1', table(Series, StandardPeriod)),
};
