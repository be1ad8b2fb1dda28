import { choice, type Schema } from '../schema/builders.ts';
import { text, type Text } from '../text.ts';
import { countyUnits, currentCode } from './region.ts';

/** Price zone (价区) of Dezhou, 2019: within one, dibao standards and the like are equal. */
export type PriceZone = '1' | '2';

/** Price zone (价区) as a choice. Standing: reported (德州日报, 18 January, year inferred 2019). */
export const priceZone: Schema<PriceZone> = choice<Readonly<Record<PriceZone, Text>>>('价区', 'price zone', {
  '1': text('市直、德城区、陵城区和两个开发区', 'city-level units, Decheng, Lingcheng and both zones'),
  '2': text('其他县（市）', 'other counties and county-level cities'),
});

const first = new Set(['371402', '371403', 'DZ-EDZ', 'DZ-YHZ']);

/**
 * The price zone of a county-level unit (所属价区), by its code. Undefined for any other place: the city as a whole lies in
 * both zones.
 */
export function priceZoneOf(code: string): PriceZone | undefined {
  const unit = currentCode(code);
  if (!countyUnits.some((each) => each.code === unit)) return undefined;
  return first.has(unit) ? '1' : '2';
}
