import { count, parameter, type Count, type ParametersOf } from '@dzfp/core';
import { schoolYearParameters, type SchoolYearParameters } from './school-year.ts';

/** When a school year begins, from which age school is attended, and how many years each stage lasts. */
export interface SchoolStageParameters extends SchoolYearParameters {
  readonly preschoolAge: Count;
  readonly primaryAge: Count;
  readonly primaryYears: Count;
  readonly juniorYears: Count;
  readonly seniorYears: Count;
  readonly vocationalYears: Count;
}

const years = { least: 1, most: 9 };
const age = { least: 1, most: 10 };

/** 学制: ages are those completed before the first day of the school year. */
export const schoolStageParameters: ParametersOf<SchoolStageParameters> = {
  ...schoolYearParameters,
  preschoolAge: parameter('education/preschool-age', '5.1', count('入园年龄', 'age of entering pre-school', age)),
  primaryAge: parameter('education/primary-age', '5.1', count('入学年龄', 'age of entering primary school', age)),
  primaryYears: parameter('education/primary-years', '5.1', count('小学年限', 'years of primary school', years)),
  juniorYears: parameter('education/junior-years', '5.1', count('初中年限', 'years of junior school', years)),
  seniorYears: parameter('education/senior-years', '5.1', count('高中年限', 'years of senior school', years)),
  vocationalYears: parameter(
    'education/vocational-years',
    '5.1',
    count('中职年限', 'years of secondary vocational school', years),
  ),
};
