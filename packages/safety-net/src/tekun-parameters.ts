import { parameter, rate, table, text, type Money, type ParametersOf, type Rate, type Table } from '@dzfp/core';
import { dibaoStandardParameters, type StandardInForce } from './dibao-standard-parameters.ts';
import { CareGrade } from './model/care-grade.ts';
import { Series } from './model/series.ts';
import { supportAmount } from './model/support-amount.ts';

/** What is set for the support of persons in extreme difficulty. */
export interface TekunParameters extends StandardInForce {
  readonly multiple: Table<Series, Rate>;
  readonly ownLiving: Table<Series, Money | null>;
  readonly institutionLiving: Table<Series, Money | null>;
  readonly care: Table<CareGrade, Money>;
}

/** The figures of tekun support; the city's are floors for the counties. */
export const tekunParameters: ParametersOf<TekunParameters> = {
  ...dibaoStandardParameters,
  multiple: parameter(
    'safety-net/tekun-multiple',
    '8.1',
    table(Series, rate('基本生活标准为低保标准的倍数', 'living standard as a multiple of dibao', { most: '5' })),
  ),
  ownLiving: parameter(
    'safety-net/tekun-own-living',
    '8.1',
    table(
      Series,
      supportAmount('本县特困基本生活标准（年）', "the county's own living standard for the year").nullable(),
    ),
    text('没有另定的为空，按倍数计算。', 'None where the county has set none: the multiple counts.'),
  ),
  institutionLiving: parameter(
    'safety-net/tekun-institution-living',
    '8.1',
    table(Series, supportAmount('集中供养标准（月）', 'standard in an institution for the month').nullable()),
  ),
  care: parameter(
    'safety-net/tekun-care',
    '8.1',
    table(CareGrade, supportAmount('照料护理标准（年）', 'care money for the year')),
  ),
};
