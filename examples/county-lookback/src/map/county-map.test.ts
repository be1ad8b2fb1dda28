import { countyUnits } from '@dzfp/core/model';
import { describe, expect, test } from 'vitest';
import { alertsPerHundred, classesOf, countyMapSection } from './county-map.ts';
import { countyTiles } from './county-tiles.ts';

describe('the map', () => {
  test('has a tile of its own for each of the thirteen units', () => {
    expect(countyTiles.map(({ code }) => code).toSorted()).toEqual(countyUnits.map(({ code }) => code).toSorted());
    expect(new Set(countyTiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(countyTiles.length);
  });

  test('says that it is schematic, and tells no household from no alert', () => {
    const { markup } = countyMapSection([
      { county: '371402', households: 3, alerts: 1 },
      { county: '371403', households: 8, alerts: 0 },
      { county: '999999', households: 1, alerts: 1 },
    ]);
    expect(markup).toContain('不表示边界、面积和距离');
    expect(markup).toContain('德城区：33.3');
    expect(markup).toContain('陵城区：0.0');
    expect(markup).toContain('庆云县：没有评估的户');
    expect(markup).toContain('not on the map: 999999');
    expect(markup.match(/<g data-county=/gu)).toHaveLength(13);
  });

  test('rounds half up and puts every figure in a class', () => {
    expect(alertsPerHundred({ county: '', households: 2000, alerts: 1 })).toBe(1);
    expect(alertsPerHundred({ county: '', households: 2001, alerts: 1 })).toBe(0);
    for (const most of [0, 1, 7, 333, 1000]) expect(classesOf([most, 0]).at(-1)).toBeGreaterThanOrEqual(most);
  });
});
