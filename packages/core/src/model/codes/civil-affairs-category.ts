import { choice, type Schema } from '../../schema/builders.ts';
import { text, type Text } from '../../text.ts';

/** What somebody is to civil affairs (民政对象类别), with or without the register. */
export type CivilAffairsCategory = 'none' | 'dibao' | 'tekun';

/**
 * Civil-affairs category (民政对象类别): own list of three. Standing: assumed. Nobody holds dibao and tekun on one day. It is an axis
 * apart from the status in the register.
 */
export const civilAffairsCategory: Schema<CivilAffairsCategory> = choice<Readonly<Record<CivilAffairsCategory, Text>>>(
  '民政对象类别',
  'civil-affairs category',
  {
    none: text('非低保特困', 'neither dibao nor tekun'),
    dibao: text('低保对象', 'dibao recipient'),
    tekun: text('特困人员', 'person in extreme difficulty (tekun)'),
  },
);
