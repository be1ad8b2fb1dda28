import {
  count,
  defineProcedure,
  parameter,
  text,
  type Count,
  type Day,
  type ParametersOf,
  type Procedure,
} from '@dzfp/core';
import { byArea, coverageOf, type Base, type Member } from '@dzfp/core/coverage';
import { countyOfVillage, countyUnits, currentCode, regionOf, workPoints2019 } from '@dzfp/core/model';
import { fileCoverageExamples } from './file-coverage-examples.ts';
import { FileCoverage, VillageList, type FiledVillage, type ListFault } from './model/file-coverage.ts';

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

/** A code outside the city, or of another county than listed; a zone has no code, its villages carry that of a county around it. */
function faultOf({ village, county }: FiledVillage): ListFault | undefined {
  const own = countyUnits.find((each) => each === countyOfVillage(village));
  if (own === undefined) return 'notOfTheCity';
  const listed = regionOf(county);
  return listed === own || listed?.kind === 'zone' ? undefined : 'wrongCounty';
}

function memberOf({ village, county, filedOn, exception }: FiledVillage, asOf: Day): Member {
  const at = { key: village, area: currentCode(county) };
  if (filedOn !== undefined && filedOn !== null && filedOn <= asOf) return { ...at, state: 'reached' };
  if (exception !== undefined) return { ...at, state: 'exception', reason: text(exception, exception) };
  if (filedOn === undefined) return { ...at, state: 'unknown' };
  return { ...at, state: 'gap', reason: text('尚未建档', 'no file yet') };
}

/**
 * 村档案覆盖 (clause 4.1, G8): each of the key villages has its file; codes are distinct and lie within the county that the list says.
 *
 * @source S0
 */
export const fileCoverage: Procedure<'village/file-coverage', VillageList, FileCoverage, FileCoverageParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'village/file-coverage',
    clauses: ['4.1'],
    title: text('村档案覆盖', 'Coverage of village files'),
    summary: text(
      '重点村一村不少都要建档；名册缺几村、多几村、哪些村编码不对都列出来。',
      'Every key village has its file; how many the list lacks or has too many, and wrong codes, are reported.',
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
      const faults = villages.flatMap((each) => {
        const fault = faultOf(each);
        return fault === undefined ? [] : [{ village: each.village, fault }];
      });
      return {
        files: coverageOf(base, members),
        byCounty: byArea(base, members, (code) => code),
        missingOnTheList: Math.max(0, keyVillages - villages.length) as Count,
        surplusOnTheList: Math.max(0, villages.length - keyVillages) as Count,
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
        id: 'the-list-and-the-number',
        title: text(
          '名册加缺少的村减多出的村等于重点村数',
          'the list, what it lacks and its surplus give the key villages',
        ),
        holds: ({ input, output, parameters }) =>
          input.villages.length + output.missingOnTheList - output.surplusOnTheList === parameters.keyVillages,
      },
    ],
    examples: fileCoverageExamples,
  });
