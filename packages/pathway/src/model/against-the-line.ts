import { count, day, flag, money, record, type Count, type Day, type Money, type Schema } from '@dzfp/core';

/** The income of a household that is held against the lines of a year. */
export interface IncomeOfYear {
  /** A day of the year whose lines are taken. */
  readonly on: Day;
  readonly members: Count;
  readonly netIncome?: Money;
}
/** Where an income stands to the lines of the year. */
export interface AgainstTheLine {
  readonly perCapita: Money;
  readonly belowProvincial: boolean;
  readonly belowNational: boolean;
  /** What the whole household lacks to the provincial line; nothing at or above it. */
  readonly gap: Money;
  /** By how much the province's line is above that of the nation. */
  readonly aboveNational: Money;
}
const signed = { least: '-100000000.00', most: '100000000.00' };
export const IncomeOfYear: Schema<IncomeOfYear> = record<IncomeOfYear>('年度收入', 'income of a year', {
  on: day('年度内日期', 'day of the year'),
  members: count('建档立卡登记人口', 'persons in the register', { least: 1, most: 50 }),
  netIncome: money('家庭纯收入', 'net income of the household', signed).optional(),
});
export const AgainstTheLine: Schema<AgainstTheLine> = record<AgainstTheLine>('与贫困标准对照', 'against the line', {
  perCapita: money('人均纯收入', 'net income per head', signed),
  belowProvincial: flag('低于省定标准', 'below the provincial line'),
  belowNational: flag('低于国家标准', 'below the national line'),
  gap: money('全户距省定标准差额', 'gap of the household to the provincial line'),
  aboveNational: money('省定标准高出国家标准', 'province above nation', { least: '-1000000.00' }),
});
