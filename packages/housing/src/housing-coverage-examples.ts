import { text, type Example, type Wire } from '@dzfp/core';
import type { CohortParameters, HousingCoverage } from './housing-coverage.ts';
import { exceptionNames, type DwellingList } from './model/dwelling-list.ts';

const since2014: Wire<CohortParameters> = { cohortFrom: '2014-01-01' };
const still = { leftRegisterOn: null, exception: null } as const;
const households: Wire<DwellingList>['households'] = [
  { id: 'h1', status: 'liftedWithPolicy', ...still, inspectedOn: '2019-04-10', grade: 'A' },
  { id: 'h2', status: 'liftedWithoutPolicy', ...still, inspectedOn: '2019-04-11', grade: 'C', dutyKept: false },
  { id: 'h3', status: 'liftedWithoutPolicy', ...still, inspectedOn: null },
  { id: 'h4', status: 'notLifted', leftRegisterOn: null, inspectedOn: null, exception: 'inCare' },
  { id: 'h5', status: 'notLifted', leftRegisterOn: null },
  { id: 'h6', leftRegisterOn: '2013-12-31', inspectedOn: null },
  { id: 'h7', leftRegisterOn: '2014-01-01', inspectedOn: '2019-04-12', grade: 'D', dutyKept: true },
];
const own = { parameters: since2014, standing: 'assumed' } as const;
const registered = { name: text('2014年以来建档立卡户', 'households registered since 2014'), asOf: '2019-12-31' };
const dangerous = { name: text('其中C、D级危房户', 'those of grade C or D'), asOf: '2019-12-31' };
const none = { gaps: [], unknowns: [], exceptions: [], rateOf: 'due' } as const;

/** Lists of our own making. */
export const housingCoverageExamples: readonly Example<DwellingList, HousingCoverage, CohortParameters>[] = [
  {
    ...own,
    title: text(
      '脱贫不享受政策的在内；2013年底退出的不在，2014年1月1日仍在册的在',
      'Lifted without policy is in; out by the end of 2013 is not; still in on the first day of 2014 is',
    ),
    input: { asOf: '2019-12-31', households },
    expected: {
      inspections: {
        base: registered,
        total: 6,
        reached: 3,
        exception: 1,
        unknown: 1,
        gap: 1,
        gaps: [{ key: 'h3' }],
        unknowns: [{ key: 'h5' }],
        exceptions: [{ key: 'h4', reason: exceptionNames.inCare }],
        complete: false,
        rate: '3/5',
        rateOf: 'due',
      },
      renovations: {
        ...none,
        base: dangerous,
        total: 2,
        reached: 1,
        exception: 0,
        unknown: 0,
        gap: 1,
        gaps: [{ key: 'h2' }],
        complete: false,
        rate: '1/2',
      },
    },
  },
  {
    ...own,
    title: text('只剩未知：不作“全覆盖”结论', 'Only unknown left: neither complete nor incomplete'),
    input: { asOf: '2019-12-31', households: [{ id: 'h5' }] },
    expected: {
      inspections: {
        ...none,
        base: registered,
        total: 1,
        reached: 0,
        exception: 0,
        unknown: 1,
        gap: 0,
        unknowns: [{ key: 'h5' }],
        rate: '0/1',
      },
    },
  },
  {
    ...own,
    title: text('一户在册两次：拒绝', 'A household listed twice is refused'),
    input: { asOf: '2019-12-31', households: [{ id: 'h5' }, { id: 'h5' }] },
    refused: 'DZ602',
  },
  {
    ...own,
    title: text('没有名册：拒绝', 'No list: refused'),
    input: { asOf: '2019-12-31' },
    refused: 'DZ107',
  },
];
