import {
  day,
  defineProcedure,
  list,
  money,
  record,
  text,
  type Day,
  type Money,
  type Procedure,
  type Schema,
} from '@dzfp/core';
import { Coverage, coverageOf, type Member } from '@dzfp/core/coverage';
import { workPoints2019 } from '@dzfp/core/model';
import { floorOfLevelsExamples } from './floor-of-levels-examples.ts';
import { BudgetedFund } from './model/budgeted-fund.ts';

/** All levels of the tree with what they budgeted. */
export interface BudgetsOfLevels {
  readonly countedOn: Day;
  readonly levels: readonly BudgetedFund[];
}

/** Who keeps the floor, who does not, and of whom it is not known. */
export interface FloorOfLevels {
  readonly floor: Coverage;
  /** Of all levels together; a surplus of one never covers it. */
  readonly shortfall: Money;
  readonly increase: Money;
}

const BudgetsOfLevels: Schema<BudgetsOfLevels> = record<BudgetsOfLevels>('各级安排', 'budgets of the levels', {
  countedOn: day('统计日期', 'day of the count'),
  levels: list('各级', 'levels', BudgetedFund),
});
const FloorOfLevels: Schema<FloorOfLevels> = record<FloorOfLevels>('各级资金底线', 'floor of the levels', {
  floor: Coverage,
  shortfall: money('缺口合计', 'shortfalls in all'),
  increase: money('增额合计', 'increases in all'),
});

/** 无参数. */
type None = Readonly<Record<never, never>>;

/**
 * 各级资金底线 (clause 2.1, G3): every level by itself is not below 2018. A level without a base, or without a budget on file, is
 * undecided and listed; it never passes.
 *
 * @source S0
 */
export const floorOfLevels: Procedure<'funds/floor-of-levels', BudgetsOfLevels, FloorOfLevels, None> =
  /* @__PURE__ */ defineProcedure({
    id: 'funds/floor-of-levels',
    clauses: ['2.1', '0.1'],
    title: text('各级资金底线', 'Floor of all levels'),
    summary: text(
      '逐级核对，低于2018年的和缺数字的都列名。',
      'Level by level: who fell below 2018 and who gave no figure is named.',
    ),
    subject: 'city',
    authority: text('财政局', 'finance bureau'),
    papers: [text('各级预算批复文件', 'approved budgets of all levels')],
    timeLimit: text('每个预算年度', 'each budget year'),
    level: text('市', 'city'),
    sources: [workPoints2019],
    input: BudgetsOfLevels,
    output: FloorOfLevels,
    parameters: {},
    on: 'countedOn',
    run: ({ countedOn, levels }) => {
      const changes = levels.map(changeOf);
      const name = text('有专项扶贫资金预算的各级', 'levels with a budget of the special fund');
      return {
        floor: coverageOf({ name, asOf: countedOn }, levels.map(memberOf)),
        shortfall: sum(changes.map((change) => Math.max(0, -change))),
        increase: sum(changes.map((change) => Math.max(0, change))),
      };
    },
    laws: [
      {
        id: 'no-gap-no-shortfall',
        title: text('有缺口金额就有列名的单位', 'a shortfall names its level'),
        holds: ({ output }) => output.shortfall > 0 === output.floor.gap > 0,
      },
      {
        id: 'missing-base-is-undecided',
        title: text('缺2018年数字的必列为未知', 'a level without its figure of 2018 is undecided'),
        holds: ({ input, output }) =>
          output.floor.unknown >= input.levels.filter((each) => each.budgeted2018 === undefined).length,
      },
    ],
    examples: floorOfLevelsExamples,
  });

function changeOf({ budgeted, budgeted2018 }: BudgetedFund): number {
  return budgeted === undefined || budgeted2018 === undefined ? 0 : budgeted - budgeted2018;
}

function sum(of: readonly number[]): Money {
  return of.reduce((all, each) => all + each, 0) as Money;
}

function memberOf(fund: BudgetedFund): Member {
  const key = `${fund.level}:${fund.unit}`;
  if (fund.budgeted === undefined) {
    return { key, state: 'unknown', reason: text('缺本年预算安排', 'no budget of the year') };
  }
  if (fund.budgeted2018 === undefined) {
    return { key, state: 'unknown', reason: text('缺2018年数字', 'no figure of 2018') };
  }
  if (fund.budgeted >= fund.budgeted2018) return { key, state: 'reached' };
  return { key, state: 'gap', reason: text('低于2018年', 'below 2018') };
}
