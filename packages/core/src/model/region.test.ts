import { expect, it } from 'vitest';
import { lineOf } from '../parameter/jurisdiction.ts';
import { priceZoneOf } from './price-zone.ts';
import { countyUnits, currentCode, jurisdictions, regionOf, regions } from './region.ts';
import { countyOfVillage } from './village-code.ts';

it('every code is there once and every parent exists', () => {
  expect(new Set(regions.map(({ code }) => code)).size).toBe(regions.length);
  for (const { code } of regions) expect(lineOf(code, jurisdictions).at(-1)?.code).toBe('000000');
});

it('Dezhou has thirteen county-level units, eleven of them with a division code', () => {
  expect(countyUnits).toHaveLength(13);
  expect(countyUnits.filter(({ kind }) => kind === 'county')).toHaveLength(11);
  expect(countyUnits.filter(({ code }) => /^3714\d\d$/.test(code))).toHaveLength(11);
});

it('names are unique in both languages: 临邑 is not 临沂', () => {
  for (const language of ['zh', 'en'] as const) {
    expect(new Set(regions.map(({ name }) => name[language])).size).toBe(regions.length);
  }
  expect(regionOf('371424')?.name).toEqual({ zh: '临邑县', en: 'Linyi County (临邑)' });
  expect(regionOf('371300')?.name).toEqual({ zh: '临沂市', en: 'Linyi City (临沂)' });
});

it('an abolished code leads to the code in use', () => {
  expect(currentCode('371421')).toBe('371403');
  expect(regionOf('371421')?.name.zh).toBe('陵城区');
  expect(currentCode('371402')).toBe('371402');
  expect(regionOf('constructor')).toBeUndefined();
});

it('the county of a village code', () => {
  expect(countyOfVillage('371402901201')?.name.zh).toBe('德城区');
  expect(countyOfVillage('371421901201')?.code).toBe('371403');
  expect(countyOfVillage('371400901201')).toBeUndefined();
  expect(countyOfVillage('999999901201')).toBeUndefined();
  expect(countyOfVillage('37140290120')).toBeUndefined();
  expect(countyOfVillage('37140290120a')).toBeUndefined();
});

it('every county-level unit has a price zone, no other place has', () => {
  const first = countyUnits.filter(({ code }) => priceZoneOf(code) === '1').map(({ name }) => name.zh);
  expect(first).toEqual(['德城区', '陵城区', '德州经济技术开发区', '德州运河经济开发区']);
  expect(countyUnits.filter(({ code }) => priceZoneOf(code) === '2')).toHaveLength(9);
  expect(priceZoneOf('371421')).toBe('1');
  expect(priceZoneOf('371400')).toBeUndefined();
});
