import {
  defineProcedure,
  DzfpError,
  text,
  type Count,
  type Day,
  type Money,
  type Procedure,
  type Text,
} from '@dzfp/core';
import { byArea as countyRows, coverageOf, type Member } from '@dzfp/core/coverage';
import { workPoints2019 } from '@dzfp/core/model';
import { dormantCoverageExamples } from './dormant-coverage-examples.ts';
import { dormantCoverageParameters, type DormantCoverageParameters } from './dormant-parameters.ts';
import { dormantResource } from './dormant-resource.ts';
import { countyCode } from './model/county-code.ts';
import { DormantCoverage, DormantRound, type CoverageReading, type VillageLand } from './model/dormant-coverage.ts';
import type { DormantVerdict } from './model/dormant.ts';
import { byArea, byYield, memberOf } from './village-land-state.ts';

/** Undefined when a fact is missing on which the verdict depends. */
function unlessUnknown(verdict: () => DormantVerdict): DormantVerdict | undefined {
  try {
    return verdict();
  } catch (error) {
    if (error instanceof DzfpError && error.code === 'DZ301') return undefined;
    throw error;
  }
}

/**
 * 沉睡资源盘活覆盖 (clause 4.3): “all villages by year end” in both readings, by yield and by area, each with its gaps; what is dated
 * after the term does not count, nor what was revived without the consent that it needs. One fen makes a village covered, so the amounts are reported as well.
 *
 * @source S0
 */
export const dormantCoverage: Procedure<
  'village/dormant-coverage',
  DormantRound,
  DormantCoverage,
  DormantCoverageParameters
> = /* @__PURE__ */ defineProcedure({
  id: 'village/dormant-coverage',
  clauses: ['4.3'],
  title: text('沉睡资源盘活覆盖', 'Coverage of dormant resources'),
  summary: text(
    '年底全覆盖按两种口径算：村村有收益，或村村全盘活；期限之后的、未经同意的不算，没有资源的村列为例外，同时报金额和面积。',
    'Full coverage in both readings, a yield in every village or everything revived; what is later than the term or without consent does not count, a village without any is an exception, amounts and areas are reported as well.',
  ),
  subject: 'city',
  authority: text('农业农村局、扶贫开发办公室', 'agriculture bureau, poverty-alleviation office'),
  papers: [text('盘活台账、收款凭证', 'ledger of revival, receipts')],
  timeLimit: text('2019年12月31日', '31 December 2019'),
  level: text('市、县', 'city and county'),
  sources: [workPoints2019],
  interactions: [
    { with: 'village/dormant-resource', what: text('逐宗认定由该政策给出', 'the verdict on each is that policy’s') },
    { with: 'village/village-file', what: text('没有收益的村列入短板', 'a village without a yield has a shortfall') },
  ],
  input: DormantRound,
  output: DormantCoverage,
  parameters: dormantCoverageParameters,
  on: 'asOf',
  run: ({ asOf, villages }, { coverBy, consentNeeded }) => {
    const on = Math.min(asOf, coverBy) as Day;
    const resource = dormantResource.with({ consentNeeded });
    // Neither reading depends on what stands here for a fact of the other, so that the other may be unknown.
    const judged = villages.map((village) => ({
      village,
      yields: (village.resources ?? []).map((land) =>
        unlessUnknown(() => resource.evaluateParsed({ ...land, on, area: 1 as Count })),
      ),
      areas: (village.resources ?? []).map((land) =>
        unlessUnknown(() => resource.evaluateParsed({ ...land, on, yields: [] })),
      ),
    }));
    const reading = (name: Text, members: readonly Member[]): CoverageReading => ({
      city: coverageOf({ name, asOf }, members),
      counties: countyRows({ name, asOf }, members, countyCode),
    });
    const yields = judged.flatMap((each) => each.yields);
    const decidedYields = yields.filter((each) => each !== undefined);
    const areas = judged.flatMap((each) => each.areas);
    const decidedAreas = areas.flatMap((each) => (each === undefined || each.areaExceeded ? [] : [each]));
    return {
      byYield: reading(
        text('贫困村（按收益）', 'poor villages, by yield'),
        judged.map((each) => memberOf(each.village, byYield(each.yields))),
      ),
      byArea: reading(
        text('贫困村（按面积）', 'poor villages, by area'),
        judged.map((each) => memberOf(each.village, byArea(each.areas))),
      ),
      yield: decidedYields.reduce((sum, each) => sum + each.yield, 0) as Money,
      yieldUnknown: (yields.length - decidedYields.length) as Count,
      revivedArea: decidedAreas.reduce((sum, each) => sum + each.revivedArea, 0) as Count,
      left: decidedAreas.reduce((sum, each) => sum + each.left, 0) as Count,
      areaUnknown: (areas.length - decidedAreas.length) as Count,
    };
  },
  laws: [
    {
      id: 'one-base-two-readings',
      title: text('两种口径同一基数', 'both readings have one base'),
      holds: ({ input, output }) =>
        [output.byYield, output.byArea].every(({ city }) => city.total === input.villages.length),
    },
    {
      id: 'counties-add-up',
      title: text('各县之和等于全市', 'the counties add up to the city'),
      holds: ({ output }) =>
        [output.byYield, output.byArea].every(({ city, counties }) =>
          (['reached', 'exception', 'unknown', 'gap'] as const).every(
            (of) => counties.reduce((sum, { coverage }) => sum + coverage[of], 0) === city[of],
          ),
        ),
    },
    {
      id: 'covered-needs-dated-evidence',
      title: text('有收益的村在期限内收过款', 'a village covered by yield was paid within the term'),
      holds: ({ input, output, parameters }) => {
        const until = Math.min(input.asOf, parameters.coverBy);
        const paid = ({ resources = [] }: VillageLand): boolean =>
          resources.some(({ yields = [] }) => yields.some(({ on }) => on <= until));
        return output.byYield.city.reached <= input.villages.filter(paid).length;
      },
    },
  ],
  examples: dormantCoverageExamples,
});
