import { text, type Example, type Wire } from '@dzfp/core';
import type { Release, RiskRelease } from './model/risk-release.ts';
import type { ReleaseParameters } from './release-parameters.ts';

const values: Wire<ReleaseParameters> = {
  proof: {
    income: 'incomeSheet',
    school: 'schoolRecord',
    illness: 'settlement',
    house: 'acceptance',
    water: 'waterTest',
    disaster: 'visit',
    employment: 'workProof',
    other: 'visit',
  },
  observationMonths: 6,
  watchMonths: 12,
};
const ready: Wire<RiskRelease> = {
  on: '2019-12-01',
  risk: 'house',
  cases: [
    { risk: 'house', open: true },
    { risk: 'illness', open: false },
  ],
  riskGone: true,
  evidence: [
    { kind: 'visit', on: '2019-05-01' },
    { kind: 'acceptance', on: '2019-06-01' },
  ],
  stableSince: '2019-06-01',
  agreed: true,
};
const { stableSince: _, ...sinceUnknown } = ready;

/** Cases of release. */
export const releaseExamples: readonly Example<RiskRelease, Release, ReleaseParameters>[] = [
  {
    title: text('观察期满当日、四项齐全：解除', 'On the day the observation ends, with all four: released'),
    parameters: values,
    standing: 'assumed',
    input: ready,
    expected: {
      observedUntil: '2019-12-01',
      released: true,
      obstacle: 'none',
      watchUntil: '2020-12-01',
      staysListed: false,
      overdue: false,
    },
  },
  {
    title: text('早一天：观察期未满', 'A day earlier: the observation is not over'),
    parameters: values,
    standing: 'assumed',
    input: { ...ready, on: '2019-11-30' },
    expected: { released: false, obstacle: 'observation', watchUntil: null, staysListed: true, overdue: false },
  },
  {
    title: text('农户不认可：不解除', 'The household does not agree: not released'),
    parameters: values,
    standing: 'assumed',
    input: { ...ready, agreed: false },
    expected: { released: false, obstacle: 'word', overdue: true },
  },
  {
    title: text('只有别的材料：佐证不足', 'Papers of another kind prove nothing'),
    parameters: values,
    standing: 'assumed',
    input: { ...ready, evidence: [{ kind: 'visit', on: '2019-11-20' }] },
    expected: { released: false, obstacle: 'evidence', overdue: true },
  },
  {
    title: text('材料早于稳定起始日一天：佐证不足', 'A paper of the day before it became stable proves nothing'),
    parameters: values,
    standing: 'assumed',
    input: { ...ready, evidence: [{ kind: 'acceptance', on: '2019-05-31' }] },
    expected: { released: false, obstacle: 'evidence' },
  },
  {
    title: text('材料晚于研判日期一天：当日佐证不足', 'A paper of the day after the judgement proves nothing on it'),
    parameters: values,
    standing: 'assumed',
    input: { ...ready, evidence: [{ kind: 'acceptance', on: '2019-12-02' }] },
    expected: { released: false, obstacle: 'evidence' },
  },
  {
    title: text(
      '另有风险：本风险解除，仍在名单',
      'Another risk is open: this one is released, the household stays listed',
    ),
    parameters: values,
    standing: 'assumed',
    input: { ...ready, cases: [...ready.cases, { risk: 'income', open: true }] },
    expected: { released: true, staysListed: true },
  },
  {
    title: text('该风险没有未结个案：无可解除', 'No case of the risk is open: nothing to release'),
    parameters: values,
    standing: 'assumed',
    input: { ...ready, risk: 'income' },
    expected: { released: false, obstacle: 'case', staysListed: true, overdue: false },
  },
  {
    title: text('另一风险是否结案未知：不能确定出名单', 'Whether another case is closed is unknown: not decided'),
    parameters: values,
    standing: 'assumed',
    input: { ...ready, cases: [...ready.cases, { risk: 'income' }] },
    refused: 'DZ301',
  },
  {
    title: text('稳定起始日期未知：不能解除', 'Stable since unknown: not decided'),
    parameters: values,
    standing: 'assumed',
    input: sinceUnknown,
    refused: 'DZ301',
  },
  {
    title: text('稳定起始日期晚于研判日期：拒绝', 'Stable only after the judgement is a contradiction'),
    parameters: values,
    standing: 'assumed',
    input: { ...ready, stableSince: '2019-12-02' },
    refused: 'DZ114',
  },
];
