import { text, type Example, type Wire } from '@dzfp/core';
import type { RebuiltArea, RebuiltHouse } from './model/rebuilt-house.ts';
import type { AreaParameters } from './rebuilt-area-parameters.ts';

const least = { one: 2000, two: 3000, three: 4000, more: 1300 };
const most = { one: 6000, two: 6000, three: 6000, more: 1800 };

/** The areas of 2017 to 2020 as another province's page gives them. */
export const publishedAreas: Wire<AreaParameters> = { least, most, nationalLeast: least, nationalMost: most };

const house: Wire<RebuiltHouse> = { on: '2019-10-15', persons: 3, builtArea: 6800, storeArea: 800 };
const given = { parameters: publishedAreas, standing: 'reported', source: 'S81' } as const;

/** Houses of our own making on published limits. */
export const rebuiltAreaExamples: readonly Example<RebuiltHouse, RebuiltArea, AreaParameters>[] = [
  {
    ...given,
    title: text('三口之家恰60平方米，不含仓房：合格', 'Three persons, exactly 60 m² without the store: acceptable'),
    input: house,
    expected: { counted: 6000, least: 4000, most: 6000, verdict: 'within', acceptable: true },
  },
  {
    ...given,
    title: text('超出0.01平方米：不予验收', '0.01 m² more: not accepted'),
    input: { ...house, builtArea: 6801 },
    expected: { counted: 6001, verdict: 'above', acceptable: false },
  },
  {
    ...given,
    title: text('一人户20平方米：最小面积', 'One person, 20 m²: the least'),
    input: { ...house, persons: 1, builtArea: 2000, storeArea: 0 },
    expected: { least: 2000, most: 6000, verdict: 'within' },
  },
  {
    ...given,
    title: text('二人户差0.01平方米：低于最小面积', 'Two persons, 0.01 m² short: below'),
    input: { ...house, persons: 2, builtArea: 2999, storeArea: 0 },
    expected: { least: 3000, verdict: 'below', acceptable: false },
  },
  {
    ...given,
    title: text('五口之家按人均13至18平方米', 'Five persons: 13 to 18 m² a head'),
    input: { ...house, persons: 5, builtArea: 9000, storeArea: 0 },
    expected: { least: 6500, most: 9000, acceptable: true },
  },
  {
    ...given,
    title: text('面积未测：不作结论', 'Not measured: not decided'),
    input: { on: '2019-10-15', persons: 3 },
    refused: 'DZ301',
  },
  {
    ...given,
    title: text('仓房大于整房：拒绝', 'A store larger than the house is refused'),
    input: { ...house, storeArea: 6801 },
    refused: 'DZ114',
  },
  {
    ...given,
    standing: 'assumed',
    title: text('县定上限高于国家规定：拒绝', 'A county limit above the nation’s is refused'),
    parameters: { ...publishedAreas, most: { ...most, three: 6001 } },
    input: house,
    refused: 'DZ402',
  },
];
