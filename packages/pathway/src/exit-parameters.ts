import { choice, money, parameter, text, type Money, type ParametersOf, type Schema, type Text } from '@dzfp/core';

/** How the income has to stand to the line. */
export type LineRelation = 'above' | 'atLeast';

const LineRelation: Schema<LineRelation> = choice<Readonly<Record<LineRelation, Text>>>(
  '收入与贫困标准的关系',
  'relation of the income to the line',
  {
    above: text('稳定超过（严格大于）', 'stably above, strictly'),
    atLeast: text('不低于', 'not below'),
  },
);

/** What a place sets for the line that leaving and recognition are judged by. */
export interface ExitParameters {
  readonly povertyLine: Money;
  readonly lineRelation: LineRelation;
}

/** The line in use on a day (in 2019 that of 2018) and the relation to it. */
export const exitParameters: ParametersOf<ExitParameters> = {
  povertyLine: parameter(
    'pathway/poverty-line',
    '1.3',
    money('识别和退出所用贫困标准（每人每年）', 'line for recognition and exit, a person and year', {
      most: '1000000.00',
    }),
  ),
  lineRelation: parameter(
    'pathway/line-relation',
    '1.3',
    LineRelation,
    text('原文为“稳定超过”，严格大于。', 'The wording is "stably above", hence strict.'),
  ),
};
