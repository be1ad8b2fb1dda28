import { text, type Example, type Wire } from '@dzfp/core';
import type { AidCoverage } from './aid-coverage.ts';
import type { PupilsToReach } from './model/coverage-of-pupils.ts';

const pupils: Wire<PupilsToReach>['pupils'] = [
  { id: 'p1', stage: 'primary', entitled: true, aided: true },
  { id: 'p2', stage: 'junior', entitled: true, aided: false },
  { id: 'p3', stage: 'junior', aided: false },
  { id: 'p4', stage: 'higherEducation', entitled: true, aided: false, exception: '已由就读地资助' },
  { id: 'p5', stage: 'senior', entitled: false, aided: false },
  { id: 'p6', stage: 'notInSchool', entitled: true },
];
const own = { parameters: {}, standing: 'assumed' } as const;
const base = { name: text('应资助学生', 'pupils entitled to aid'), asOf: '2019-12-31' };
const counts = { base, rateOf: 'due' } as const;

/** Cases of coverage; all of our own making. */
export const aidCoverageExamples: readonly Example<PupilsToReach, AidCoverage, Record<never, never>>[] = [
  {
    ...own,
    title: text('已助、漏助、未知、例外各一', 'One aided, one missed, one unknown, one excepted'),
    input: { asOf: '2019-12-31', pupils },
    expected: {
      all: {
        ...counts,
        total: 4,
        reached: 1,
        exception: 1,
        unknown: 1,
        gap: 1,
        gaps: [{ key: 'p2' }],
        unknowns: [{ key: 'p3' }],
        exceptions: [{ key: 'p4', reason: text('已由就读地资助', '已由就读地资助') }],
        complete: false,
        rate: '1/3',
      },
    },
  },
  {
    ...own,
    title: text('应助未定者不算已覆盖：不作“全覆盖”结论', 'Only unknown left: neither complete nor incomplete'),
    input: { asOf: '2019-12-31', pupils: [{ id: 'p3', stage: 'junior' }] },
    expected: {
      all: {
        ...counts,
        total: 1,
        reached: 0,
        exception: 0,
        unknown: 1,
        gap: 0,
        gaps: [],
        unknowns: [{ key: 'p3' }],
        exceptions: [],
        rate: '0/1',
      },
    },
  },
  {
    ...own,
    title: text('一人在册两次：拒绝', 'Somebody listed twice is refused'),
    input: { asOf: '2019-12-31', pupils: [pupils[0] as (typeof pupils)[number], pupils[0] as (typeof pupils)[number]] },
    refused: 'DZ602',
  },
  {
    ...own,
    title: text('没有名册：拒绝', 'No list: refused'),
    input: { asOf: '2019-12-31' },
    refused: 'DZ107',
  },
];
