import { text, type Example, type Wire } from '@dzfp/core';
import type { VocationalStudent } from './model/vocational-student.ts';
import type { VocationalParameters, VocationalSupport } from './vocational-support.ts';

/** Tuition and grant as published for Shandong; Yulu as in Decheng in 2025. What holds for higher vocational is assumed. */
export const vocationalTariffs: Wire<VocationalParameters> = {
  tuitionFree: { secondary: true, higher: false },
  yearlyGrant: { secondary: '2000.00', higher: '0.00' },
  yearlyYulu: { secondary: '3000.00', higher: '3000.00' },
};
const student: Wire<VocationalStudent> = {
  on: '2019-10-08',
  level: 'secondary',
  term: 'autumn',
  registered: true,
  enrolled: true,
  originHere: true,
  tuition: '1200.00',
  schoolPaid: '1000.00',
  yuluPaid: '0.00',
};
const own = { parameters: vocationalTariffs, standing: 'assumed' } as const;

/** Cases of vocational support; E1 is published for a later year. */
export const vocationalExamples: readonly Example<VocationalStudent, VocationalSupport, VocationalParameters>[] = [
  {
    ...own,
    standing: 'reported',
    source: 'S57',
    title: text('德城区雨露计划：每学期1500元（E1）', 'Yulu in Decheng: 1,500 a term (E1)'),
    input: { ...student, on: '2025-10-08' },
    expected: { yulu: '1500.00', yuluOutstanding: '1500.00' },
  },
  {
    ...own,
    title: text('中职：免学费、助学金、雨露计划并享', 'Secondary vocational: tuition, grant and Yulu together'),
    input: student,
    expected: { tuitionWaived: '1200.00', schoolGrant: '1000.00', owed: '3700.00', schoolOutstanding: '0.00' },
  },
  {
    ...own,
    title: text('学年标准不能平分：春季少一分', 'A year that does not divide: spring is a fen less'),
    parameters: { ...vocationalTariffs, yearlyYulu: { secondary: '3000.01' } },
    input: { ...student, term: 'spring' },
    expected: { yulu: '1500.00' },
  },
  {
    ...own,
    title: text('秋季取余下的一分', 'Autumn takes the fen'),
    parameters: { ...vocationalTariffs, yearlyYulu: { secondary: '3000.01' } },
    input: student,
    expected: { yulu: '1500.01' },
  },
  {
    ...own,
    title: text('外地户籍：助学金照发，雨露计划由户籍地发', 'Of another origin: the grant is paid, Yulu is not ours'),
    input: { ...student, originHere: false },
    expected: { schoolGrant: '1000.00', yulu: '0.00' },
  },
  {
    ...own,
    title: text('在读情况未知：不作结论', 'Enrolment unknown: no answer'),
    input: { on: '2019-10-08', level: 'secondary', term: 'autumn', registered: true },
    refused: 'DZ301',
  },
  {
    ...own,
    title: text('学费为负：拒绝', 'Negative tuition is refused'),
    input: { ...student, tuition: '-0.01' },
    refused: 'DZ105',
  },
];
