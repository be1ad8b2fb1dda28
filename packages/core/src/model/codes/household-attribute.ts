import { choice, type Schema } from '../../schema/builders.ts';
import { text, type Text } from '../../text.ts';

/** What kind of poor household the register calls it (贫困户属性). */
export type HouseholdAttribute = 'general' | 'dibao' | 'tekun';

/**
 * Household attribute (贫困户属性): the register's later list, in which 五保 is called 特困供养. Standing: assumed. It is the register's
 * word; whether civil affairs pays dibao or tekun care is said by `civilAffairsCategory`.
 */
export const householdAttribute: Schema<HouseholdAttribute> = choice<Readonly<Record<HouseholdAttribute, Text>>>(
  '贫困户属性',
  'household attribute',
  {
    general: text('一般贫困户', 'ordinary poor household'),
    dibao: text('低保贫困户', 'poor household on dibao'),
    tekun: text('特困供养贫困户', 'poor household in tekun care'),
  },
);
