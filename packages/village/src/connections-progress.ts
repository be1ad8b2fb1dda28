import { defineProcedure, text, type Procedure } from '@dzfp/core';
import { byArea, coverageOf, type Base, type CoverageState } from '@dzfp/core/coverage';
import { workPoints2019 } from '@dzfp/core/model';
import { connectionsProgressExamples } from './connections-progress-examples.ts';
import { itemParameters, type ItemParameters } from './connections-parameters.ts';
import { fiveConnections } from './five-connections.ts';
import { countyCode } from './model/county-code.ts';
import { CountyProgress, CountyRound } from './model/county-progress.ts';
import { tallyOf } from './model/item-tally.ts';
import type { ItemReport } from './model/village-items.ts';

function stateOf({ complete }: ItemReport): CoverageState {
  if (complete === undefined) return 'unknown';
  return complete ? 'reached' : 'gap';
}

/**
 * 五通十有进度 (clause 4.2): every village held against the list, by county and by item, in each reading: villages that have all met,
 * items met of all items in force, and of those known.
 *
 * @source S0
 */
export const connectionsProgress: Procedure<
  'village/connections-progress',
  CountyRound,
  CountyProgress,
  ItemParameters
> = /* @__PURE__ */ defineProcedure({
  id: 'village/connections-progress',
  clauses: ['4.2'],
  title: text('五通十有进度', 'Progress of connections and haves'),
  summary: text(
    '按县、按项目汇总：多少村全部达标，全部项目中达标多少，已知项目中达标多少；未知单列。',
    'By county and by item: the villages that have all met, the items met of all and of those known; unknown is apart.',
  ),
  subject: 'city',
  authority: text('扶贫开发办公室', 'poverty-alleviation office'),
  papers: [text('各村达标查看表', 'sheets of the inspections')],
  timeLimit: text('2019年底前', 'by the end of 2019'),
  level: text('市、县', 'city and county'),
  sources: [workPoints2019],
  interactions: [
    { with: 'village/five-connections', what: text('逐村结果由该政策给出', 'a village’s result is that policy’s') },
  ],
  input: CountyRound,
  output: CountyProgress,
  parameters: itemParameters,
  on: 'on',
  run: ({ on, villages }, parameters) => {
    const bound = fiveConnections.with(parameters);
    const reports = villages.map((each) => ({ key: each.village, ...bound.evaluateParsed({ ...each, on }) }));
    const lines = reports.flatMap((each) => each.lines.map((line) => ({ village: each.key, ...line })));
    const base: Base = { name: text('村（全部达标）', 'villages that have all met'), asOf: on };
    const members = reports.map((each) => ({ key: each.key, state: stateOf(each) }));
    const tally = (where: (line: (typeof lines)[number]) => boolean): ReturnType<typeof tallyOf> =>
      tallyOf(lines.filter(where).map(({ state }) => state));
    return {
      villages: coverageOf(base, members),
      counties: byArea(base, members, countyCode).map(({ area, coverage }) => ({
        county: area,
        villages: coverage,
        ...tally(({ village }) => countyCode(village) === area),
      })),
      items: parameters.items.map(({ item }) => ({ item, ...tally((line) => line.item === item) })),
      contradicted: lines
        .filter(({ contradicted }) => contradicted === true)
        .map(({ village, item }) => ({ village, item })),
    };
  },
  laws: [
    {
      id: 'counties-and-items-agree',
      title: text('按县汇总与按项目汇总相同', 'by county and by item the sums are the same'),
      holds: ({ output }) =>
        (['met', 'unmet', 'unknown'] as const).every(
          (of) =>
            output.counties.reduce((sum, each) => sum + each[of], 0) ===
            output.items.reduce((sum, each) => sum + each[of], 0),
        ),
    },
    {
      id: 'every-village-every-item',
      title: text('每个村的每一项只计一次', 'every item of every village is counted once'),
      holds: ({ input, output, parameters }) =>
        output.items.every(({ met, unmet, unknown }) => met + unmet + unknown === input.villages.length) &&
        output.counties.every(
          ({ villages, met, unmet, unknown }) => met + unmet + unknown === villages.total * parameters.items.length,
        ),
    },
    {
      id: 'counties-add-up',
      title: text('各县之和等于全市', 'the counties add up to the city'),
      holds: ({ input, output }) =>
        output.villages.total === input.villages.length &&
        (['reached', 'unknown', 'gap'] as const).every(
          (of) => output.counties.reduce((sum, { villages }) => sum + villages[of], 0) === output.villages[of],
        ),
    },
  ],
  examples: connectionsProgressExamples,
});
