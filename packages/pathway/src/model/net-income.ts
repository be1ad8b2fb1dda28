import { money, record, type Money, type Schema } from '@dzfp/core';

/** The net income of a household by source, and what was left out of it. */
export interface NetIncome {
  readonly wage: Money;
  readonly operatingNet: Money;
  readonly property: Money;
  readonly transfer: Money;
  readonly net: Money;
  readonly perCapita: Money;
  /** Net income of which only what is fixed or lasting counts. */
  readonly stableNet: Money;
  /** Income that does not count or belongs to another income year. */
  readonly leftOut: Money;
  /** Costs that are not deducted or belong to another income year. */
  readonly costsLeftOut: Money;
}
const signed = { least: '-999999999999.99' };
export const NetIncome: Schema<NetIncome> = record<NetIncome>('纯收入', 'net income', {
  wage: money('工资性收入', 'wages'),
  operatingNet: money('经营性净收入', 'net income from operations', signed),
  property: money('财产性收入', 'income from property'),
  transfer: money('转移性收入', 'transfers'),
  net: money('家庭纯收入', 'net income of the household', signed),
  perCapita: money('人均纯收入', 'net income per head', signed),
  stableNet: money('家庭稳定纯收入', 'stable net income of the household', signed),
  leftOut: money('不计入的收入', 'income left out'),
  costsLeftOut: money('不扣除的支出', 'costs left out'),
});
