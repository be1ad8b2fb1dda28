import {
  choice,
  day,
  definePolicy,
  flag,
  money,
  noRate,
  parameter,
  ratio,
  record,
  text,
  type Day,
  type Money,
  type Policy,
  type Ratio,
  type Schema,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import type * as z from 'zod';
import { budgetOfLevelExamples } from './budget-of-level-examples.ts';

/** What a level has beside its own budget. */
export interface MoneyOfLevel {
  readonly budgetedOn: Day;
  /** It counts for the level that budgeted it, never twice. */
  readonly receivedFromAbove?: Money;
}

/** The special fund of a level, its own part and what came from above apart. */
export interface BudgetOfLevel {
  readonly own: Money;
  readonly available: Money;
  readonly ownShare: Ratio;
  /** Whether the floor of clause 2.1 binds this year. */
  readonly floorBinds: boolean;
}

/** Whether the amount of the year before is a floor: in 2019, where that is the amount of 2018, it is one. */
export type FloorReading = 'notBelowYearBefore' | 'off';

const FloorReading: z.ZodType<FloorReading, FloorReading> = choice('底线的适用', 'how the floor applies', {
  notBelowYearBefore: text('不低于上年（2019年即2018年）', 'not below the year before, in 2019 that of 2018'),
  off: text('本年度无此要求', 'no such demand in this year'),
});

/** What a level sets. */
export interface BudgetParameters {
  readonly specialFund: Money;
  readonly floorReading: FloorReading;
}

const MoneyOfLevel: Schema<MoneyOfLevel> = record<MoneyOfLevel>('上级资金', 'money from above', {
  budgetedOn: day('预算年度中的一天', 'a day of the budget year'),
  receivedFromAbove: money('上级转移支付', 'transfers from above').optional(),
});
const BudgetOfLevel: Schema<BudgetOfLevel> = record<BudgetOfLevel>('本级可用资金', 'money of the level', {
  own: money('本级安排', 'own budget'),
  available: money('可用合计', 'available in all'),
  ownShare: ratio('本级占比', 'share of the own budget'),
  floorBinds: flag('底线适用于本年度', 'the floor binds this year'),
});

/**
 * 本级安排规模 (clause 2.1): only what a level budgets itself counts against its floor; transfers are shown apart, since they
 * count for the level that budgeted them. A set of values below the amount of 2018 is refused when it is loaded.
 *
 * @source S0
 */
export const budgetOfLevel: Policy<'funds/budget-of-level', MoneyOfLevel, BudgetOfLevel, BudgetParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'funds/budget-of-level',
    clauses: ['2.1'],
    title: text('本级安排规模', 'What a level budgets itself'),
    summary: text(
      '安排规模只算本级预算，上级转移支付另列。',
      'Only the own budget of a level counts; transfers from above are shown apart.',
    ),
    subject: 'county',
    authority: text('财政局', 'finance bureau'),
    papers: [text('本级预算批复文件', 'approved budget'), text('上级资金下达文件', 'documents of transfers')],
    timeLimit: text('每个预算年度', 'each budget year'),
    level: text('市、县、乡各级', 'city, county, township, each by itself'),
    sources: [workPoints2019],
    input: MoneyOfLevel,
    output: BudgetOfLevel,
    parameters: {
      specialFund: parameter(
        'funds/special-fund',
        '2.1',
        money('本级财政专项扶贫资金', 'special fund, own budget'),
        text(
          '每级每年一个值，写明预算文号。',
          'One value for each level and year, with the number of the budget document.',
        ),
      ),
      floorReading: parameter('funds/floor-reading', '2.1', FloorReading),
    },
    on: 'budgetedOn',
    formula: (level, { specialFund, floorReading }) => {
      const available = specialFund.plus(level.receivedFromAbove).as('可用合计', 'available in all');
      return {
        own: specialFund,
        available,
        ownShare: specialFund.per(available, { whenZero: noRate }),
        floorBinds: floorReading.is('notBelowYearBefore'),
      };
    },
    delegations: [
      {
        id: 'D-2.1',
        clause: '2.1',
        rule: text(
          '专项扶贫资金不低于上年；2019年即不低于2018年',
          'the special fund is not below the year before, in 2019 that of 2018',
        ),
        limits: 'specialFund',
        otherwise: 'refuse',
        source: 'S0',
        holds: (now, lastYear) => now.floorReading.is('off').or(now.specialFund.isAtLeast(lastYear.specialFund)),
      },
    ],
    laws: [
      {
        id: 'counted-once',
        title: text('转移支付不计入本级安排', 'transfers never raise the own budget'),
        holds: ({ facts, parameters, result }) =>
          result.own
            .equals(parameters.specialFund)
            .and(result.available.minus(result.own).equals(facts.receivedFromAbove)),
      },
    ],
    examples: budgetOfLevelExamples,
  });
