import type { Jurisdiction } from '../parameter/jurisdiction.ts';
import { text, type Text } from '../text.ts';

/** Level of a region: county-level districts and cities count as counties; a zone is a unit without a division code. */
export type RegionKind = 'nation' | 'province' | 'city' | 'county' | 'zone';

/** A division or zone (行政区划、开发区) that sets parameters and receives funds. */
export interface Region extends Jurisdiction {
  readonly kind: RegionKind;
}

function region(kind: RegionKind, code: string, within: string | null, name: Text): Region {
  return { code, name, within, kind };
}

/**
 * The nation, Shandong, Dezhou with its eleven county-level divisions (GB/T 2260, as several public tables agree: reported)
 * and two development zones, and three cities of Shandong whose rules are known as alternatives. The zones have no GB/T 2260
 * code; their ids here hold letters, so that nobody takes them for one.
 */
export const regions: readonly Region[] = [
  region('nation', '000000', null, text('全国', 'China')),
  region('province', '370000', '000000', text('山东省', 'Shandong Province')),
  region('city', '371400', '370000', text('德州市', 'Dezhou City')),
  region('county', '371402', '371400', text('德城区', 'Decheng District')),
  region('county', '371403', '371400', text('陵城区', 'Lingcheng District')),
  region('county', '371422', '371400', text('宁津县', 'Ningjin County')),
  region('county', '371423', '371400', text('庆云县', 'Qingyun County')),
  region('county', '371424', '371400', text('临邑县', 'Linyi County (临邑)')),
  region('county', '371425', '371400', text('齐河县', 'Qihe County')),
  region('county', '371426', '371400', text('平原县', 'Pingyuan County')),
  region('county', '371427', '371400', text('夏津县', 'Xiajin County')),
  region('county', '371428', '371400', text('武城县', 'Wucheng County')),
  region('county', '371481', '371400', text('乐陵市', 'Leling City')),
  region('county', '371482', '371400', text('禹城市', 'Yucheng City')),
  region('zone', 'DZ-EDZ', '371400', text('德州经济技术开发区', 'Dezhou Economic and Technological Development Zone')),
  region('zone', 'DZ-YHZ', '371400', text('德州运河经济开发区', 'Dezhou Canal Economic Development Zone')),
  region('city', '370800', '370000', text('济宁市', 'Jining City')),
  region('city', '370900', '370000', text('泰安市', 'Taian City')),
  region('city', '371300', '370000', text('临沂市', 'Linyi City (临沂)')),
];

/** The county-level units of Dezhou (县市区): eleven divisions and two zones. Totals of the city need all thirteen. */
export const countyUnits: readonly Region[] = regions.filter(({ within }) => within === '371400');

/** The regions as places that set parameters (参数册的地区树). */
export const jurisdictions: readonly Jurisdiction[] = regions.map(({ code, name, within }) => ({ code, name, within }));

const byCode = new Map(regions.map((each) => [each.code, each]));

/** Abolished codes (旧区划代码) with what follows them: 陵县 became 陵城区. Old numbers and files keep the old code. */
const successors = new Map([['371421', '371403']]);

/** The code in use today for a code that may be abolished (现行代码); any other code stays as it is. */
export function currentCode(code: string): string {
  return successors.get(code) ?? code;
}

/** The region of a code, abolished codes included; undefined when it is not known here. */
export function regionOf(code: string): Region | undefined {
  return byCode.get(currentCode(code));
}
