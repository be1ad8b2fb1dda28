import { defineProcedure, text, type Count, type Money, type Procedure } from '@dzfp/core';
import { byArea, coverageOf, type Base, type Member } from '@dzfp/core/coverage';
import { workPoints2019 } from '@dzfp/core/model';
import { dormantCoverageExamples } from './dormant-coverage-examples.ts';
import { DormantCoverage, DormantRound, type ResourceOfVillage } from './model/dormant.ts';

/** 无参数. */
type None = Readonly<Record<never, never>>;

function except({ village, exception }: ResourceOfVillage): Member | undefined {
  return exception === undefined ? undefined : { key: village, state: 'exception', reason: text(exception, exception) };
}

/** Covered by a yield above nothing that is dated by the day. */
function byYieldOf(of: ResourceOfVillage, asOf: number): Member {
  const { village, firstYieldOn } = of;
  if (firstYieldOn !== undefined && firstYieldOn !== null && firstYieldOn <= asOf && of.yield > 0)
    return { key: village, state: 'reached' };
  return except(of) ?? { key: village, state: firstYieldOn === undefined ? 'unknown' : 'gap' };
}

/** Covered when all that there is was revived. */
function byAreaOf(of: ResourceOfVillage): Member {
  if (of.area > 0 && of.revivedArea >= of.area) return { key: of.village, state: 'reached' };
  return except(of) ?? { key: of.village, state: 'gap' };
}

/**
 * 沉睡资源盘活覆盖 (clause 4.3): “all villages by year end” in both readings, by yield and by area, each with its gaps; one yuan makes a
 * village covered, so the amounts are reported as well.
 *
 * @source S0
 */
export const dormantCoverage: Procedure<'village/dormant-coverage', DormantRound, DormantCoverage, None> =
  /* @__PURE__ */ defineProcedure({
    id: 'village/dormant-coverage',
    clauses: ['4.3'],
    title: text('沉睡资源盘活覆盖', 'Coverage of dormant resources'),
    summary: text(
      '年底全覆盖按两种口径算：村村有收益，或村村全盘活；同时报金额和面积。',
      'Full coverage in both readings, a yield in every village or everything revived; amounts and areas are reported as well.',
    ),
    subject: 'city',
    authority: text('农业农村局、扶贫开发办公室', 'agriculture bureau, poverty-alleviation office'),
    papers: [text('盘活台账、收款凭证', 'ledger of revival, receipts')],
    timeLimit: text('2019年12月31日', '31 December 2019'),
    level: text('市、县', 'city and county'),
    sources: [workPoints2019],
    interactions: [
      { with: 'village/village-file', what: text('没有收益的村列入短板', 'a village without a yield has a shortfall') },
    ],
    input: DormantRound,
    output: DormantCoverage,
    parameters: {},
    on: 'asOf',
    run: ({ asOf, villages }) => {
      const base = (zh: string, en: string): Base => ({ name: text(zh, en), asOf });
      const ofYield = villages.map((each) => byYieldOf(each, asOf));
      const sum = (of: (each: ResourceOfVillage) => number): number => villages.reduce((so, each) => so + of(each), 0);
      const yielding = base('贫困村（按收益）', 'poor villages, by yield');
      return {
        byYield: coverageOf(yielding, ofYield),
        byArea: coverageOf(base('贫困村（按面积）', 'poor villages, by area'), villages.map(byAreaOf)),
        byCounty: byArea(yielding, ofYield, 'county'),
        yield: sum((each) => each.yield) as Money,
        area: sum((each) => each.area) as Count,
        revivedArea: sum((each) => each.revivedArea) as Count,
      };
    },
    laws: [
      {
        id: 'one-base-two-readings',
        title: text('两种口径同一基数', 'both readings have one base'),
        holds: ({ input, output }) =>
          output.byYield.total === input.villages.length && output.byArea.total === input.villages.length,
      },
      {
        id: 'every-village-in-one-state',
        title: text('覆盖、例外、未知、缺口之和等于基数', 'covered, excepted, unknown and open are the base'),
        holds: ({ output }) =>
          [output.byYield, output.byArea].every((of) => of.reached + of.exception + of.unknown + of.gap === of.total),
      },
      {
        id: 'counties-add-up',
        title: text('各县之和等于全市', 'the counties add up to the city'),
        holds: ({ output }) =>
          output.byCounty.reduce((sum, { coverage }) => sum + coverage.reached, 0) === output.byYield.reached,
      },
    ],
    examples: dormantCoverageExamples,
  });
