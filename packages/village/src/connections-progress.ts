import { defineProcedure, failure, text, type Count, type Procedure } from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { connectionsProgressExamples } from './connections-progress-examples.ts';
import { itemParameters, type ItemParameters } from './connections-parameters.ts';
import { fiveConnections } from './five-connections.ts';
import { CountyProgress, CountyRound, type CountyLine } from './model/county-progress.ts';
import type { ItemReport, ItemState } from './model/village-items.ts';

const countyDigits = 6;

/**
 * 五通十有进度 (clause 4.2): every village held against the list, by county and by item; the rate has unknown in its denominator.
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
    '各村五通十有按县、按项目汇总，未知单列，达标率的分母包含未知。',
    'All villages by county and by item; unknown is apart and in the denominator of the rate.',
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
    const sorted = villages.toSorted((a, b) => compareKeys(a.village, b.village));
    const twice = sorted.find(({ village }, i) => village === sorted[i + 1]?.village);
    if (twice !== undefined) throw failure('DZ602', { what: 'villages', key: twice.village }, ['villages']);
    const bound = fiveConnections.with(parameters);
    const reports = sorted.map((each) => ({
      county: each.village.slice(0, countyDigits),
      report: bound.evaluateParsed({ ...each, on }),
    }));
    const sum = (all: readonly { readonly report: ItemReport }[], of: 'met' | 'unmet' | 'unknown'): Count =>
      all.reduce((so, { report }) => so + report[of], 0) as Count;
    const counties = [...new Set(reports.map(({ county }) => county))].map((county): CountyLine => {
      const own = reports.filter((each) => each.county === county);
      const met = sum(own, 'met');
      return {
        county,
        villages: own.length as Count,
        complete: own.filter(({ report }) => report.complete).length as Count,
        met,
        unmet: sum(own, 'unmet'),
        unknown: sum(own, 'unknown'),
        ofAll: { numerator: met, denominator: Math.max(1, own.length * parameters.items.length) },
      };
    });
    const ofItem = (item: string, state: ItemState): Count =>
      reports.filter(({ report }) => report.lines.some((line) => line.item === item && line.state === state))
        .length as Count;
    return {
      counties,
      items: parameters.items.map(({ item }) => ({
        item,
        met: ofItem(item, 'met'),
        unmet: ofItem(item, 'unmet'),
        unknown: ofItem(item, 'unknown'),
      })),
      allComplete: reports.every(({ report }) => report.complete),
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
      id: 'every-village-counted-once',
      title: text('每个村只计一次', 'every village is counted once'),
      holds: ({ input, output }) =>
        output.counties.reduce((sum, { villages }) => sum + villages, 0) === input.villages.length,
    },
    {
      id: 'all-complete-is-each-complete',
      title: text('全部达标即各县各村都达标', 'all complete is every village complete'),
      holds: ({ output }) =>
        output.allComplete === output.counties.every(({ villages, complete }) => villages === complete),
    },
  ],
  examples: connectionsProgressExamples,
});
