import { choice, type Schema } from '../../schema/builders.ts';
import { text, type Text } from '../../text.ts';

/** State of health (健康状况). */
export type Health = 'healthy' | 'chronic' | 'serious' | 'disabled';

/**
 * State of health (健康状况): the register list 01–04. Standing: assumed. It is not GB/T 2261.3 and says only the gravest of several.
 */
export const health: Schema<Health> = choice<Readonly<Record<Health, Text>>>('健康状况', 'state of health', {
  healthy: text('健康', 'healthy'),
  chronic: text('长期慢性病', 'long-term chronic illness'),
  serious: text('患有大病', 'serious illness'),
  disabled: text('残疾', 'disabled'),
});
