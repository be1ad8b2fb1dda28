import { choice, text, type Schema, type Text } from '@dzfp/core';

/** Who did one of the three acts. */
export type Actor = 'village' | 'township' | 'qualifiedBody' | 'builder' | 'household';

/** 实施主体. */
export const Actor: Schema<Actor> = choice<Readonly<Record<Actor, Text>>>('实施主体', 'actor', {
  village: text('村', 'village'),
  township: text('乡镇（街道）', 'township'),
  qualifiedBody: text('有资质的鉴定机构', 'qualified body'),
  builder: text('施工方', 'builder'),
  household: text('农户自建', 'the household itself'),
});
