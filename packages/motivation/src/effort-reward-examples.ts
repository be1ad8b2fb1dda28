import { text, type Example, type Wire } from '@dzfp/core';
import type { RewardParameters } from './effort-reward.ts';
import type { Effort, EffortReward } from './model/effort.ts';

const values: Wire<RewardParameters> = {
  rate: '0.1',
  cap: '1000.00',
  required: { truthful: true, childrenInSchool: true, supportsParents: false, goodConduct: false },
};
const household: Wire<Effort> = {
  on: '2019-12-31',
  registered: true,
  incomes: [{ source: '养羊', lastYear: '2000.00', thisYear: '5000.05', verified: true }],
  truthful: true,
  childrenInSchool: true,
};
const own = { parameters: values, standing: 'assumed' } as const;

/** Households of our own making on assumed figures. */
export const effortRewardExamples: readonly Example<Effort, EffortReward, RewardParameters>[] = [
  {
    ...own,
    title: text('增收3000.05元，一成奖励，分以下舍去', 'An increase of 3,000.05, a tenth, cut to the fen'),
    input: household,
    expected: { basis: '3000.05', reward: '300.00', hindrance: 'nothing' },
  },
  {
    ...own,
    title: text('恰达上限', 'Exactly the cap'),
    input: { ...household, incomes: [{ source: '务工', lastYear: '0.00', thisYear: '10000.10', verified: true }] },
    expected: { basis: '10000.10', reward: '1000.00' },
  },
  {
    ...own,
    title: text('收入未经核实：不奖励', 'Income not verified: nothing'),
    input: { ...household, incomes: [{ source: '务工', lastYear: '0.00', thisYear: '9000.00', verified: false }] },
    expected: { basis: '0.00', reward: '0.00', hindrance: 'noVerifiedIncrease' },
  },
  {
    ...own,
    title: text('子女辍学：不奖励，说明原因', 'A child out of school: nothing, and why'),
    input: { ...household, childrenInSchool: false },
    expected: { reward: '0.00', hindrance: 'childrenInSchool' },
  },
  {
    ...own,
    title: text('是否核实未知：不作结论', 'Verification unknown: not decided'),
    input: { ...household, incomes: [{ source: '务工', lastYear: '0.00', thisYear: '9000.00' }] },
    refused: 'DZ301',
  },
  {
    ...own,
    title: text('收入为负：拒绝', 'A negative income is refused'),
    input: { ...household, incomes: [{ source: '务工', lastYear: '-0.01', thisYear: '0.00', verified: true }] },
    refused: 'DZ105',
  },
];
