import { count, parameter, rate, text, type Count, type ParametersOf, type Rate } from '@dzfp/core';

/** The figures by which drinking water is called safe; they differ by area and by edition of the standard. */
export interface DrinkingWaterParameters {
  readonly leastLitres: Count;
  readonly mostFetchMinutes: Count;
  readonly leastReliability: Rate;
}

/** The figures of safe drinking water (1.3). */
export const drinkingWaterParameters: ParametersOf<DrinkingWaterParameters> = {
  leastLitres: parameter(
    'pathway/water-least-litres',
    '1.3',
    count('每人每日最低水量（升）', 'least litres a person and day', { most: 1000 }),
    text('一般地区与缺水地区不同。', 'Ordinary and dry areas differ.'),
  ),
  mostFetchMinutes: parameter(
    'pathway/water-most-minutes',
    '1.3',
    count('取水往返最长分钟数', 'most minutes to fetch it and back', { most: 1440 }),
  ),
  leastReliability: parameter('pathway/water-least-reliability', '1.3', rate('最低供水保证率', 'least reliability')),
};
