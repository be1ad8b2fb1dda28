import { defineProcedure, failure, text, type Count, type Procedure } from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { capacityOf, helperCapacity, type HelperCapacity } from './helper-capacity.ts';
import { helperKinds } from './model/helper-kind.ts';
import { CountiesToRecruit, RecruitmentTarget, type CountyHelpers, type RecruitmentRow } from './model/recruitment.ts';
import { recruitmentTargetExamples } from './recruitment-target-examples.ts';
import { pairingReport } from './sources.ts';

/** What a place sets for recruiting. */
export interface RecruitmentParameters {
  readonly capacity: HelperCapacity;
}

function rowsOf(county: CountyHelpers, capacity: HelperCapacity): RecruitmentRow[] {
  return helperKinds.map((kind) => {
    const each = capacityOf(capacity, kind);
    const places = county[kind] * each;
    const without = Math.max(0, county.pupils - places);
    return {
      county: county.county,
      kind,
      places: places as Count,
      pupilsWithout: without as Count,
      toRecruit: Math.ceil(without / each) as Count,
    };
  });
}

/**
 * “三帮一”招募目标 (clause 5.4): how many helpers of each kind a county still has to win so that there is a place for every poor
 * pupil. A surplus of cadres does not replace a missing teacher, nor that of one county another's.
 *
 * @source S0
 */
export const recruitmentTarget: Procedure<
  'education/recruitment-target',
  CountiesToRecruit,
  RecruitmentTarget,
  RecruitmentParameters
> = /* @__PURE__ */ defineProcedure({
  id: 'education/recruitment-target',
  clauses: ['5.4'],
  title: text('“三帮一”招募目标', 'Recruiting target of three-for-one pairing'),
  summary: text(
    '按县、按干部教师企业家三类测算还需招募多少帮扶人。',
    'How many cadres, teachers and donors each county still has to win.',
  ),
  subject: 'county',
  authority: text(
    '教育和体育局、组织部门、统战部门、工商联',
    'education bureau, organisation and united-front departments, federation of industry',
  ),
  papers: [text('帮扶人承诺书', "helper's promise")],
  timeLimit: text('2019年底前全覆盖', 'everybody by the end of 2019'),
  level: text('县', 'county'),
  sources: [workPoints2019, pairingReport],
  input: CountiesToRecruit,
  output: RecruitmentTarget,
  parameters: { capacity: helperCapacity },
  on: 'on',
  run: ({ counties }, { capacity }) => {
    const sorted = counties.toSorted((a, b) => compareKeys(a.county, b.county));
    const twice = sorted.find(({ county }, i) => county === sorted[i - 1]?.county);
    if (twice !== undefined) throw failure('DZ602', { what: 'counties', key: twice.county });
    const rows = sorted.flatMap((county) => rowsOf(county, capacity));
    return { rows, toRecruit: rows.reduce((all, row) => all + row.toRecruit, 0) as Count };
  },
  laws: [
    {
      id: 'enough-and-no-more',
      title: text(
        '招满后人人有位，少一人则不足',
        'with the target there is a place for all, with one fewer there is not',
      ),
      holds: ({ input, output, parameters }) =>
        output.rows.every(({ county, kind, places, toRecruit }) => {
          const each = capacityOf(parameters.capacity, kind);
          const pupils = input.counties.find((of) => of.county === county)?.pupils ?? 0;
          return places + toRecruit * each >= pupils && (toRecruit === 0 || places + (toRecruit - 1) * each < pupils);
        }),
    },
    {
      id: 'three-kinds-a-county',
      title: text('每县三类', 'three kinds for each county'),
      holds: ({ input, output }) => output.rows.length === helperKinds.length * input.counties.length,
    },
  ],
  examples: recruitmentTargetExamples,
});
