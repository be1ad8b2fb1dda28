import {
  count,
  definePolicy,
  money,
  nothing,
  parameter,
  record,
  table,
  text,
  type Count,
  type Day,
  day,
  type Money,
  type Policy,
  type Schema,
  type Table,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { aidBudgetExamples } from './aid-budget-examples.ts';
import { Stage } from './model/stage.ts';
import { provincialAid, stateGrant } from './sources.ts';

/** A stage of a county whose money is planned. */
export interface AidedStageOfCounty {
  readonly on: Day;
  readonly stage: Stage;
  readonly pupils?: Count;
}
/** What is budgeted for a stage. It says nothing of what anybody is owed. */
export interface AidBudget {
  readonly budget: Money;
}
/** The published averages per head. */
export interface AidBudgetParameters {
  readonly averageGrant: Table<Stage, Money>;
}

const AidedStageOfCounty: Schema<AidedStageOfCounty> = record<AidedStageOfCounty>('学段受助人数', 'pupils of a stage', {
  on: day('日期', 'day'),
  stage: Stage,
  pupils: count('受助人数', 'pupils aided', { most: 10_000_000 }).optional(),
});
const AidBudget: Schema<AidBudget> = record<AidBudget>('资助预算', 'budget of aid', {
  budget: money('学年预算', 'budget of the school year'),
});

/**
 * 资助资金测算 (clause 5.1): the published "average" amounts are what a budget sets aside per head. They are used here and nowhere
 * else: an average is not an entitlement and is never paid to a pupil.
 *
 * @source S51
 */
export const aidBudget: Policy<'education/aid-budget', AidedStageOfCounty, AidBudget, AidBudgetParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'education/aid-budget',
    clauses: ['5.1'],
    title: text('资助资金测算', 'Budget of aid'),
    summary: text(
      '平均资助标准只用于测算资金，不作为个人应得标准。',
      'An average per head only serves to plan the money; nobody is paid by it.',
    ),
    subject: 'county',
    authority: text('财政局、教育和体育局', 'finance bureau, education and sports bureau'),
    papers: [text('受助学生名册', 'list of aided pupils')],
    timeLimit: text('编制预算时', 'when the budget is made'),
    level: text('县', 'county'),
    sources: [workPoints2019, provincialAid, stateGrant],
    input: AidedStageOfCounty,
    output: AidBudget,
    parameters: {
      averageGrant: parameter('education/average-grant', '5.1', table(Stage, money('平均资助标准', 'average grant'))),
    },
    on: 'on',
    formula: ({ stage, pupils }, { averageGrant }) => ({ budget: averageGrant.at(stage).times(pupils) }),
    laws: [
      {
        id: 'budget-not-negative',
        title: text('预算不为负', 'a budget is not negative'),
        holds: ({ result }) => result.budget.isAtLeast(nothing),
      },
      {
        id: 'more-pupils-no-less',
        title: text('人数增加，预算不减', 'more pupils never need less'),
        fact: 'pupils',
        outcome: 'budget',
        direction: 'rises',
      },
    ],
    examples: aidBudgetExamples,
  });
