import { choice, text, type Schema, type Text } from '@dzfp/core';

/** To which group a household belongs that asks for temporary assistance. */
export type RecipientClass = 'tekun' | 'dibao' | 'registered' | 'other';

/** 救助对象类别. */
export const RecipientClass: Schema<RecipientClass> = choice<Readonly<Record<RecipientClass, Text>>>(
  '救助对象类别',
  'class of the recipient',
  {
    tekun: text('特困人员', 'tekun'),
    dibao: text('低保家庭', 'dibao household'),
    registered: text('建档立卡贫困户', 'registered poor household'),
    other: text('其他家庭', 'other household'),
  },
);
