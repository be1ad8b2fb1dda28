import { text, type Example, type Wire } from '@dzfp/core';
import type { CoverageGap } from './coverage-gap.ts';
import type { CoverageRecord } from './model/coverage-record.ts';

const year = { from: '2019-01-01', to: '2019-12-31' };
const covered: Wire<CoverageRecord> = {
  registered: true,
  daysThatMatter: [{ day: '2019-01-01' }, { day: '2019-06-30' }, { day: '2019-12-31' }],
  basicEnrolment: [year],
  criticalIllnessEnrolment: [year],
  assistanceRecognition: [{ from: '2018-07-01', to: null }],
};

/** Cases of cover; all of our own making. */
export const coverageGapExamples: readonly Example<CoverageRecord, CoverageGap, object>[] = [
  {
    title: text('两险参保且已认定：无缺口', 'Enrolled in both and recognised: no gap'),
    parameters: {},
    standing: 'assumed',
    input: covered,
    expected: { daysNotInBasic: 0, inBasic: true, recognisedForAssistance: true, gap: false },
  },
  {
    title: text('参保不等于认定', 'Enrolled is not recognised'),
    parameters: {},
    standing: 'assumed',
    input: { ...covered, assistanceRecognition: [] },
    expected: { inBasic: true, inCriticalIllness: true, daysNotRecognised: 3, gap: true },
  },
  {
    title: text('参保止于年末前一日：当日即缺口', 'Cover ends a day early: that day is a gap'),
    parameters: {},
    standing: 'assumed',
    input: { ...covered, basicEnrolment: [{ from: '2019-01-01', to: '2019-12-30' }] },
    expected: { daysNotInBasic: 1, inBasic: false, gap: true },
  },
  {
    title: text('两段相接：无缺口', 'Two periods that meet: no gap'),
    parameters: {},
    standing: 'assumed',
    input: {
      ...covered,
      basicEnrolment: [
        { from: '2019-01-01', to: '2019-06-29' },
        { from: '2019-06-30', to: null },
      ],
    },
    expected: { daysNotInBasic: 0, gap: false },
  },
  {
    title: text('救助名册未知：不作结论', 'List of recognised persons unknown: no answer'),
    parameters: {},
    standing: 'assumed',
    input: {
      registered: true,
      daysThatMatter: covered.daysThatMatter,
      basicEnrolment: [year],
      criticalIllnessEnrolment: [year],
    },
    refused: 'DZ301',
  },
  {
    title: text('日期不存在：拒绝', 'A day that does not exist is refused'),
    parameters: {},
    standing: 'assumed',
    input: { ...covered, daysThatMatter: [{ day: '2019-02-29' }] },
    refused: 'DZ104',
  },
];
