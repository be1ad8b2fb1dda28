import { count, defineProcedure, parameter, text, type Count, type ParametersOf, type Procedure } from '@dzfp/core';
import { byArea, coverageOf, type Base, type Member } from '@dzfp/core/coverage';
import { countyUnits, regionOf, workPoints2019 } from '@dzfp/core/model';
import { fileCoverageExamples } from './file-coverage-examples.ts';
import { FileCoverage, VillageList, type FiledVillage, type ListFault } from './model/village-file.ts';

/** How many key villages there are. */
export interface FileCoverageParameters {
  readonly keyVillages: Count;
}

const fileCoverageParameters: ParametersOf<FileCoverageParameters> = {
  keyVillages: parameter(
    'village/key-villages',
    '4.1',
    count('省定扶贫工作重点村数', 'key villages', { most: 10_000 }),
  ),
};

const ofTheCity = '3714';
const countyDigits = 6;

/** A code outside the city, or of no county of it. */
function faultOf(village: string): ListFault | undefined {
  if (!village.startsWith(ofTheCity)) return 'notOfTheCity';
  const county = regionOf(village.slice(0, countyDigits))?.code;
  return countyUnits.some(({ code }) => code === county) ? undefined : 'wrongCounty';
}

function memberOf({ village, filedOn, exception }: FiledVillage, asOf: number): Member {
  if (filedOn !== undefined && filedOn !== null && filedOn <= asOf) return { key: village, state: 'reached' };
  if (exception !== undefined) return { key: village, state: 'exception', reason: text(exception, exception) };
  if (filedOn === undefined) return { key: village, state: 'unknown' };
  return { key: village, state: 'gap', reason: text('尚未建档', 'no file yet') };
}

/**
 * 村档案覆盖 (clause 4.1, G8): each of the key villages has its file; codes are distinct and lie within a county of the city.
 *
 * @source S0
 */
export const fileCoverage: Procedure<'village/file-coverage', VillageList, FileCoverage, FileCoverageParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'village/file-coverage',
    clauses: ['4.1'],
    title: text('村档案覆盖', 'Coverage of village files'),
    summary: text(
      '重点村一村不少都要建档；名册缺的村、编码不对的村都列出来。',
      'Every key village has its file; villages missing on the list and wrong codes are named.',
    ),
    subject: 'city',
    authority: text('扶贫开发办公室', 'poverty-alleviation office'),
    papers: [text('重点村名册', 'list of the key villages')],
    timeLimit: text('2019年底前', 'by the end of 2019'),
    level: text('市、县', 'city and county'),
    sources: [workPoints2019],
    interactions: [
      { with: 'pathway/look-back', what: text('与大回访同一份重点村名册', 'the list is that of the look-back') },
    ],
    input: VillageList,
    output: FileCoverage,
    parameters: fileCoverageParameters,
    on: 'asOf',
    run: ({ asOf, villages }, { keyVillages }) => {
      const base: Base = { name: text('省定扶贫工作重点村', 'key villages'), asOf };
      const members = villages.map((each) => memberOf(each, asOf));
      const faults = villages.flatMap(({ village }) => {
        const fault = faultOf(village);
        return fault === undefined ? [] : [{ village, fault }];
      });
      return {
        files: coverageOf(base, members),
        byCounty: byArea(base, members, 'county'),
        missingOnTheList: Math.max(0, keyVillages - villages.length) as Count,
        faults,
      };
    },
    laws: [
      {
        id: 'every-village-in-one-state',
        title: text('已建档、例外、未知、缺口之和等于名册', 'filed, excepted, unknown and missing are the list'),
        holds: ({ input, output: { files } }) =>
          files.reached + files.exception + files.unknown + files.gap === input.villages.length,
      },
      {
        id: 'counties-add-up',
        title: text('各县之和等于全市', 'the counties add up to the city'),
        holds: ({ output }) =>
          output.byCounty.reduce((sum, { coverage }) => sum + coverage.total, 0) === output.files.total,
      },
      {
        id: 'the-list-and-what-it-lacks',
        title: text('名册加缺少的村不少于重点村数', 'the list and what it lacks are at least the key villages'),
        holds: ({ input, output, parameters }) =>
          input.villages.length + output.missingOnTheList >= parameters.keyVillages,
      },
    ],
    examples: fileCoverageExamples,
  });
