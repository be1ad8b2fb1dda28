import { choice, text, type Schema, type Text } from '@dzfp/core';

/** The four priority groups of renovation, and whoever is in none of them. */
export type HouseholdClass = 'registered' | 'dibao' | 'tekun' | 'disabled' | 'other';

/** 四类重点对象. */
export const HouseholdClass: Schema<HouseholdClass> = choice<Readonly<Record<HouseholdClass, Text>>>(
  '农户类别',
  'class of the household',
  {
    registered: text('建档立卡贫困户', 'registered poor household'),
    dibao: text('低保户', 'dibao household'),
    tekun: text('分散供养特困人员', 'tekun person cared for at home'),
    disabled: text('贫困残疾人家庭', 'poor household of a disabled person'),
    other: text('其他农户', 'other household'),
  },
);
