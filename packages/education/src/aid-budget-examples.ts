import { text, type Example, type Wire } from '@dzfp/core';
import type { AidBudget, AidBudgetParameters, AidedStageOfCounty } from './aid-budget.ts';

const until2018: Wire<AidBudgetParameters> = {
  averageGrant: {
    preschool: '1200.00',
    senior: '2000.00',
    secondaryVocational: '2000.00',
    higherEducation: '3000.00',
  },
};
const from2019: Wire<AidBudgetParameters> = { averageGrant: { ...until2018.averageGrant, higherEducation: '3300.00' } };
const published = { standing: 'reported', source: 'S51' } as const;

/** The averages of E2. */
export const aidBudgetExamples: readonly Example<AidedStageOfCounty, AidBudget, AidBudgetParameters>[] = [
  {
    ...published,
    title: text('学前教育平均1200元（E2）', 'Pre-school: 1,200 on average (E2)'),
    parameters: from2019,
    input: { on: '2019-10-08', stage: 'preschool', pupils: 1 },
    expected: { budget: '1200.00' },
  },
  {
    ...published,
    title: text('普通高中平均2000元（E2）', 'Senior school: 2,000 on average (E2)'),
    parameters: from2019,
    input: { on: '2019-10-08', stage: 'senior', pupils: 300 },
    expected: { budget: '600000.00' },
  },
  {
    ...published,
    title: text('中职2000元（E2）', 'Vocational school: 2,000 (E2)'),
    parameters: from2019,
    input: { on: '2019-10-08', stage: 'secondaryVocational', pupils: 1 },
    expected: { budget: '2000.00' },
  },
  {
    ...published,
    title: text('高校2018/19学年前平均3000元（E2）', 'Universities until 2018/19: 3,000 on average (E2)'),
    parameters: until2018,
    input: { on: '2019-03-01', stage: 'higherEducation', pupils: 1 },
    expected: { budget: '3000.00' },
  },
  {
    ...published,
    source: 'S53',
    title: text('高校2019年起平均3300元（E2）', 'Universities from 2019: 3,300 on average (E2)'),
    parameters: from2019,
    input: { on: '2019-10-08', stage: 'higherEducation', pupils: 2 },
    expected: { budget: '6600.00' },
  },
  {
    title: text('无人受助：预算为零', 'Nobody aided: no budget'),
    parameters: from2019,
    standing: 'assumed',
    input: { on: '2019-10-08', stage: 'senior', pupils: 0 },
    expected: { budget: '0.00' },
  },
  {
    title: text('小学没有平均标准：没有来源', 'No average for primary school: no source'),
    parameters: from2019,
    standing: 'assumed',
    input: { on: '2019-10-08', stage: 'primary', pupils: 1 },
    refused: 'DZ302',
  },
  {
    title: text('人数未知：不作结论', 'Number of pupils unknown: no answer'),
    parameters: from2019,
    standing: 'assumed',
    input: { on: '2019-10-08', stage: 'senior' },
    refused: 'DZ301',
  },
];
