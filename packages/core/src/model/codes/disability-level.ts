import { choice, type Schema } from '../../schema/builders.ts';
import { text, type Text } from '../../text.ts';

/** Level of a disability (残疾等级): level 1 is the gravest. */
export type DisabilityLevel = 'level1' | 'level2' | 'level3' | 'level4';

/**
 * Disability level (残疾等级): the four levels of the disability card. Standing: assumed as a list of the register.
 */
export const disabilityLevel: Schema<DisabilityLevel> = choice<Readonly<Record<DisabilityLevel, Text>>>(
  '残疾等级',
  'disability level',
  {
    level1: text('一级', 'level 1'),
    level2: text('二级', 'level 2'),
    level3: text('三级', 'level 3'),
    level4: text('四级', 'level 4'),
  },
);
