import { count, day, flag, money, record, type Count, type Day, type Money, type Schema } from '@dzfp/core';

/** A household's part of a round, with what it has received. */
export interface DividendFacts {
  readonly on: Day;
  readonly listed: boolean;
  readonly members: Count;
  /** 每人分红. */
  readonly perPerson: Money;
  readonly received: Money;
}
/** What it is owed. */
export interface Dividend {
  readonly due: Money;
  readonly outstanding: Money;
}
export const DividendFacts: Schema<DividendFacts> = record<DividendFacts>('资产分红', 'dividend', {
  on: day('分配日期', 'day of the distribution'),
  listed: flag('在分配名单', 'on the list'),
  members: count('受益人数', 'people who share', { most: 50 }),
  perPerson: money('每人分红', 'dividend of a person', { most: '1000000.00' }),
  received: money('已收', 'received', { most: '100000000.00' }),
});
export const Dividend: Schema<Dividend> = record<Dividend>('应得分红', 'dividend due', {
  due: money('应得', 'due', { most: '100000000.00' }),
  outstanding: money('尚未收到', 'not received', { most: '100000000.00' }),
});
