import { choice, text, type Schema, type Text } from '@dzfp/core';

/** Whether a measure helps people to earn, or holds them where they cannot. */
export type MeasureNature = 'development' | 'guarantee';

/** 措施性质. */
export const MeasureNature: Schema<MeasureNature> = choice<Readonly<Record<MeasureNature, Text>>>(
  '措施性质',
  'nature',
  {
    development: text('开发性', 'development'),
    guarantee: text('保障性', 'guarantee'),
  },
);
