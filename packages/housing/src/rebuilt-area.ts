import { definePolicy, label, text, type CountTerm, type Policy, type TableTerm } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { AreaVerdict, RebuiltArea, RebuiltHouse } from './model/rebuilt-house.ts';
import { sizeClassOf, type SizeClass } from './model/size-class.ts';
import { rebuiltAreaDelegations } from './rebuilt-area-delegations.ts';
import { areaParameters, type AreaParameters } from './rebuilt-area-parameters.ts';
import { rebuiltAreaExamples } from './rebuilt-area-examples.ts';
import { renovationAnswers } from './sources.ts';

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
