import { choice, type Schema } from '../../schema/builders.ts';
import { text, type Text } from '../../text.ts';

/** Where somebody works for wages (务工区域). */
export type WorkPlace = 'township' | 'county' | 'province' | 'otherProvince';

/**
 * Place of work (务工区域): the list of the sample register, four values. Standing: assumed.
 */
export const workPlace: Schema<WorkPlace> = choice<Readonly<Record<WorkPlace, Text>>>('务工区域', 'place of work', {
  township: text('乡镇内', 'within the township'),
  county: text('乡镇外县内', 'elsewhere in the county'),
  province: text('县外省内', 'elsewhere in the province'),
  otherProvince: text('省外', 'another province'),
});
