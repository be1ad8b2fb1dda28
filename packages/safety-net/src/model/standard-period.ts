import { choice, text, type Schema, type Text } from '@dzfp/core';

/** For which period a document states a standard: twelve months are not the same as a year divided and rounded. */
export type StandardPeriod = 'month' | 'year';

/** 标准周期: by the month or by the year. */
export const StandardPeriod: Schema<StandardPeriod> = choice<Readonly<Record<StandardPeriod, Text>>>(
  '标准周期',
  'period of the standard',
  { month: text('按月', 'by the month'), year: text('按年', 'by the year') },
);
