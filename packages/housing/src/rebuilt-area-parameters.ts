import { parameter, table, text, type Count, type ParametersOf, type Table } from '@dzfp/core';
import { area } from './model/area.ts';
import { SizeClass } from './model/size-class.ts';

/** The limits in force, and the national ones that they have to keep. */
export interface AreaParameters {
  readonly least: Table<SizeClass, Count>;
  readonly most: Table<SizeClass, Count>;
  readonly nationalLeast: Table<SizeClass, Count>;
  readonly nationalMost: Table<SizeClass, Count>;
}

const perHouseOrHead = text(
  '三人及以下按户，三人以上按人均；单位平方分米。',
  'A house up to three persons, a head above; in 0.01 m².',
);
/** 重建面积限额. */
export const areaParameters: ParametersOf<AreaParameters> = {
  least: parameter('housing/area-least', '7.1', table(SizeClass, area('最小面积', 'least area')), perHouseOrHead),
  most: parameter('housing/area-most', '7.1', table(SizeClass, area('最大面积', 'largest area')), perHouseOrHead),
  nationalLeast: parameter(
    'housing/national-area-least',
    '7.1',
    table(SizeClass, area('国家规定的最小面积', 'least area of the nation')),
    perHouseOrHead,
  ),
  nationalMost: parameter(
    'housing/national-area-most',
    '7.1',
    table(SizeClass, area('国家规定的最大面积', 'largest area of the nation')),
    perHouseOrHead,
  ),
};
