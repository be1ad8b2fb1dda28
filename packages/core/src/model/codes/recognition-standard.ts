import { choice, type Schema } from '../../schema/builders.ts';
import { text, type Text } from '../../text.ts';

/** By whose standard a household was recognised (识别标准). */
export type RecognitionStandard = 'national' | 'province' | 'city';

/**
 * Recognition standard (识别标准): list of the register forms of 2014 and later, three values. Standing: assumed.
 */
export const recognitionStandard: Schema<RecognitionStandard> = choice<Readonly<Record<RecognitionStandard, Text>>>(
  '识别标准',
  'recognition standard',
  {
    national: text('国家标准', 'national standard'),
    province: text('省定标准', 'provincial standard'),
    city: text('市定标准', 'city standard'),
  },
);
