import { count, flag, parameter, table, text, type Count, type ParametersOf, type Table } from '@dzfp/core';
import { CostKind } from './model/cost-kind.ts';
import { IncomeKind } from './model/income-kind.ts';

/** What a place sets for the reckoning of net income. */
export interface NetIncomeParameters {
  readonly counted: Table<IncomeKind, boolean>;
  readonly deducted: Table<CostKind, boolean>;
  readonly leadMonths: Count;
}

/** The data of clause 1.2: no page of Dezhou states them. */
export const netIncomeParameters: ParametersOf<NetIncomeParameters> = {
  counted: parameter('pathway/income-counted', '1.2', table(IncomeKind, flag('计入纯收入', 'counts as income'))),
  deducted: parameter('pathway/cost-deducted', '1.2', table(CostKind, flag('从经营收入中扣除', 'is deducted'))),
  leadMonths: parameter(
    'pathway/income-year-lead',
    '1.2',
    count('收入年度早于公历年的月数', 'months by which the income year begins before the calendar year', { most: 11 }),
    text('上年10月1日至当年9月30日即为3。', 'From 1 October of the year before to 30 September is 3.'),
  ),
};
