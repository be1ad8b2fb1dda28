import {
  choice,
  count,
  day,
  definePolicy,
  flag,
  label,
  parameter,
  record,
  table,
  text,
  type Count,
  type CountTerm,
  type Day,
  type ParametersOf,
  type Policy,
  type Schema,
  type Table,
  type TableTerm,
  type Text,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { SizeClass, sizeClassOf } from './model/size-class.ts';
import { rebuiltAreaDelegations } from './rebuilt-area-delegations.ts';
import { rebuiltAreaExamples } from './rebuilt-area-examples.ts';
import { renovationAnswers } from './sources.ts';

/** A rebuilt house as it was measured. Areas are in 0.01 m² (平方分米), the grain to which they are measured. */
export interface RebuiltHouse {
  readonly on: Day;
  /** The members of the household, who live in it. */
  readonly persons?: Count;
  readonly builtArea?: Count;
  /** Stores and sheds, which are not counted. */
  readonly storeArea?: Count;
}
/** How the area stands to its limits. */
export type AreaVerdict = 'within' | 'below' | 'above';
/** The area that counts, its limits, and whether the house may be accepted. */
export interface RebuiltArea {
  readonly counted: Count;
  readonly least: Count;
  readonly most: Count;
  readonly verdict: AreaVerdict;
  readonly acceptable: boolean;
}
/** The limits in force, and the national ones that they have to keep. */
export interface AreaParameters {
  readonly least: Table<SizeClass, Count>;
  readonly most: Table<SizeClass, Count>;
  readonly nationalLeast: Table<SizeClass, Count>;
  readonly nationalMost: Table<SizeClass, Count>;
}

/** Far above any house, far below what would leave the exact range. */
const mostArea = 10_000_000;
const area = (zh: string, en: string): Schema<Count> => count(zh, en, { most: mostArea });

const AreaVerdict: Schema<AreaVerdict> = choice<Readonly<Record<AreaVerdict, Text>>>('面积结论', 'verdict', {
  within: text('在限额内', 'within the limits'),
  below: text('低于最小面积', 'below the least area'),
  above: text('超过最大面积', 'above the largest area'),
});
const RebuiltHouse: Schema<RebuiltHouse> = record<RebuiltHouse>('重建房屋', 'rebuilt house', {
  on: day('验收日期', 'day of acceptance'),
  persons: count('家庭人口', 'members of the household', { least: 1, most: 50 }).optional(),
  builtArea: area('建筑面积（平方分米）', 'built area (0.01 m²)').optional(),
  storeArea: area('仓储及附属面积（平方分米）', 'stores and sheds (0.01 m²)').optional(),
});
const RebuiltArea: Schema<RebuiltArea> = record<RebuiltArea>('重建面积核定', 'area of the rebuilt house', {
  counted: area('计入面积（平方分米）', 'area counted (0.01 m²)'),
  least: count('最小面积（平方分米）', 'least area (0.01 m²)'),
  most: count('最大面积（平方分米）', 'largest area (0.01 m²)'),
  verdict: AreaVerdict,
  acceptable: flag('面积合格', 'acceptable'),
});
const perHouseOrHead = text(
  '三人及以下按户，三人以上按人均；单位平方分米。',
  'A house up to three persons, a head above; in 0.01 m².',
);
const areaParameters: ParametersOf<AreaParameters> = {
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

/**
 * 重建面积 (clause 7.1): the least and the largest area of a rebuilt house by household size. Stores and sheds are not counted.
 * What lies outside is not accepted and gets no money.
 *
 * @source S81
 */
export const rebuiltArea: Policy<'housing/rebuilt-area', RebuiltHouse, RebuiltArea, AreaParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'housing/rebuilt-area',
    clauses: ['7.1'],
    title: text('重建房屋面积', 'Area of a rebuilt house'),
    summary: text(
      '重建房屋面积按家庭人口核定，超过面积的不予验收，不发补助。',
      'The area of a rebuilt house goes by the size of the household; a larger one is not accepted and gets no money.',
    ),
    subject: 'household',
    authority: text('住房和城乡建设局', 'housing and construction bureau'),
    papers: [text('户口簿、竣工测量记录', 'household book, measurement at completion')],
    timeLimit: text('竣工验收时；期限未见来源', 'at acceptance; no limit was found'),
    level: text('县', 'county'),
    sources: [workPoints2019, renovationAnswers],
    interactions: [
      {
        with: 'housing/renovation-subsidy',
        what: text('面积不合格的不发改造补助', 'a house outside the limits gets no renovation subsidy'),
      },
    ],
    input: RebuiltHouse,
    output: RebuiltArea,
    parameters: areaParameters,
    on: 'on',
    requires: [
      {
        id: 'stores-within-the-house',
        fields: ['storeArea', 'builtArea'],
        rule: text('附属面积不超过建筑面积', 'stores are at most the built area'),
        holds: ({ storeArea, builtArea }) => storeArea.isAtMost(builtArea),
      },
    ],
    formula: (house, p) => {
      const { persons } = house;
      const size = sizeClassOf(persons);
      const ofHouse = (limit: TableTerm<SizeClass, CountTerm>): CountTerm => {
        const row = limit.at(size);
        return size.match({ one: row, two: row, three: row, more: row.times(persons) });
      };
      // A county's limits are checked against the nation's; where one of the two is stricter, it decides here as well.
      const nationalLeast = ofHouse(p.nationalLeast).as('国家最小面积', 'least area of the nation');
      const nationalMost = ofHouse(p.nationalMost).as('国家最大面积', 'largest area of the nation');
      const least = ofHouse(p.least).as('县定最小面积', 'least area of the county').atLeast(nationalLeast);
      const most = ofHouse(p.most).as('县定最大面积', 'largest area of the county').atMost(nationalMost);
      const counted = house.builtArea.minus(house.storeArea).as('计入面积', 'area counted');
      const tooSmall = counted.isBelow(least);
      const tooLarge = counted.isAbove(most);
      const fromLeast = tooLarge.choose(label(AreaVerdict, 'above'), label(AreaVerdict, 'within'));
      const verdict = tooSmall.choose(label(AreaVerdict, 'below'), fromLeast).as('面积结论', 'verdict');
      return { counted, least, most, verdict, acceptable: verdict.is('within') };
    },
    delegations: rebuiltAreaDelegations,
    assessment: { per: 'household', facts: ({ household, on }) => ({ on, persons: household.members.length }) },
    laws: [
      {
        id: 'acceptable-within',
        title: text('面积合格即在最小与最大之间', 'acceptable means between least and most'),
        holds: ({ result }) =>
          result.acceptable.equals(result.counted.isAtLeast(result.least).and(result.counted.isAtMost(result.most))),
      },
    ],
    examples: rebuiltAreaExamples,
  });
