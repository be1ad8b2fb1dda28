import {
  count,
  freeText,
  list,
  money,
  parameter,
  record,
  type Count,
  type Money,
  type ParametersOf,
  type Schema,
} from '@dzfp/core';

/** One heading of the sheet, with the most that a month gives for it. */
export interface Heading {
  readonly heading: string;
  readonly perMonth: Count;
}
/** The sheet of headings, the ceiling of a month and what a point buys. */
export interface PointsParameters {
  readonly headings: readonly Heading[];
  readonly perMonth: Count;
  readonly worth: Money;
}

const Heading: Schema<Heading> = record<Heading>('积分项目', 'heading', {
  heading: freeText('项目', 'heading', { most: 64 }),
  perMonth: count('每月上限', 'ceiling of a month', { most: 1_000_000 }),
});
/** 积分标准. */
export const pointsParameters: ParametersOf<PointsParameters> = {
  headings: parameter('motivation/headings', '9', list('积分项目', 'headings', Heading, { most: 100 })),
  perMonth: parameter(
    'motivation/points-per-month',
    '9',
    count('每月积分上限', 'ceiling of a month', { most: 1_000_000 }),
  ),
  worth: parameter('motivation/point-worth', '9', money('一分折合金额', 'what a point buys', { most: '100.00' })),
};
