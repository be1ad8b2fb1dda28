import { text, type Example, type Wire } from '@dzfp/core';
import type { CountiesToRecruit, RecruitmentTarget } from './model/recruitment.ts';
import type { RecruitmentParameters } from './recruitment-target.ts';

/** Assumed: no source says how many pupils a helper may take. */
const twoPupilsEach: Wire<RecruitmentParameters> = { capacity: { cadre: 2, teacher: 2, donor: 2 } };
const county: Wire<CountiesToRecruit>['counties'][number] = {
  county: '371423',
  pupils: 505,
  cadre: 253,
  teacher: 252,
  donor: 0,
};
const own = { parameters: twoPupilsEach, standing: 'assumed' } as const;

/** The 505 pupils are those of Qingyun in 2017; the helpers are assumed. */
export const recruitmentTargetExamples: readonly Example<
  CountiesToRecruit,
  RecruitmentTarget,
  RecruitmentParameters
>[] = [
  {
    ...own,
    title: text(
      '庆云505名学生：253名干部够，252名教师差一名',
      'Qingyun, 505 pupils: 253 are enough, 252 are one too few',
    ),
    input: { on: '2019-06-30', counties: [county] },
    expected: {
      rows: [
        { county: '371423', kind: 'cadre', places: 506, pupilsWithout: 0, toRecruit: 0 },
        { county: '371423', kind: 'teacher', places: 504, pupilsWithout: 1, toRecruit: 1 },
        { county: '371423', kind: 'donor', places: 0, pupilsWithout: 505, toRecruit: 253 },
      ],
      toRecruit: 254,
    },
  },
  {
    ...own,
    title: text('没有规定教师上限：没有来源', 'No capacity for teachers: no source'),
    parameters: { capacity: { cadre: 2, donor: 2 } },
    input: { on: '2019-06-30', counties: [county] },
    refused: 'DZ302',
  },
  {
    ...own,
    title: text('一县列两次：拒绝', 'A county listed twice is refused'),
    input: { on: '2019-06-30', counties: [county, county] },
    refused: 'DZ602',
  },
  {
    ...own,
    title: text('学生数未知：拒绝', 'Number of pupils left out: refused'),
    input: { on: '2019-06-30', counties: [{ county: '371423', cadre: 1, teacher: 1, donor: 1 }] },
    refused: 'DZ107',
  },
];
