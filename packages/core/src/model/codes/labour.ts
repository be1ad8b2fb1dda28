import { choice, type Schema } from '../../schema/builders.ts';
import { text, type Text } from '../../text.ts';

/** Capacity for labour (劳动能力). */
export type Labour = 'ordinary' | 'skilled' | 'weak' | 'lost' | 'none';

/**
 * Labour capacity (劳动能力): the register list with 弱劳动力或半劳动力, which was added later. Standing: assumed.
 */
export const labour: Schema<Labour> = choice<Readonly<Record<Labour, Text>>>('劳动能力', 'labour capacity', {
  ordinary: text('普通劳动力', 'ordinary'),
  skilled: text('技能劳动力', 'skilled'),
  weak: text('弱劳动力或半劳动力', 'weak or half'),
  lost: text('丧失劳动力', 'lost'),
  none: text('无劳动力', 'none'),
});
