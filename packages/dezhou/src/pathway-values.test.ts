import { parseMoney } from '@dzfp/core';
import { expect, it } from 'vitest';
import { pathwayValues } from './pathway-values.ts';

function line(parameter: string, year: number): number {
  const entry = pathwayValues.find((each) => each.parameter === parameter && each.from.startsWith(String(year)));
  return parseMoney(String(entry?.value));
}

it('the published distances between the poverty lines hold (I3)', () => {
  const of2018 = line('pathway/provincial-line', 2018);
  expect(of2018 - line('pathway/provincial-line', 2017)).toBe(parseMoney('82'));
  expect(of2018 - line('pathway/national-line', 2018)).toBe(parseMoney('614'));
});

it('exits of 2019 are judged by the provincial line of 2018', () => {
  expect(line('pathway/poverty-line', 2019)).toBe(line('pathway/provincial-line', 2018));
});
