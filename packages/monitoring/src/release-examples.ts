import { text, type Example, type Wire } from '@dzfp/core';
import type { Release, RiskRelease } from './model/risk-release.ts';
import type { ReleaseParameters } from './release.ts';

const values: Wire<ReleaseParameters> = { observationMonths: 6, watchMonths: 12 };
const ready: Wire<RiskRelease> = {
  case: '1',
  on: '2019-12-01',
  riskGone: true,
  evidence: true,
  stableSince: '2019-06-01',
  agreed: true,
  otherRisksOpen: false,
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
    },
  },
  {
    title: text('早一天：观察期未满', 'A day earlier: the observation is not over'),
    parameters: values,
    standing: 'assumed',
    input: { ...ready, on: '2019-11-30' },
    expected: { released: false, obstacle: 'observation', staysListed: true },
  },
  {
    title: text('农户不认可：不解除', 'The household does not agree: not released'),
    parameters: values,
    standing: 'assumed',
    input: { ...ready, agreed: false },
    expected: { released: false, obstacle: 'word' },
  },
  {
    title: text(
      '另有风险：本风险解除，仍在名单',
      'Another risk is open: this one is released, the household stays listed',
    ),
    parameters: values,
    standing: 'assumed',
    input: { ...ready, otherRisksOpen: true },
    expected: { released: true, staysListed: true },
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
