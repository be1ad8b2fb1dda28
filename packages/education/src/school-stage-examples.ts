import { text, type Example, type Wire } from '@dzfp/core';
import type { SchoolRecord } from './model/school-record.ts';
import type { SchoolStageParameters } from './school-stage-parameters.ts';
import type { SchoolStage } from './school-stage.ts';

/** The usual school system; a place may have five years of primary and four of junior school. */
export const usualSchoolSystem: Wire<SchoolStageParameters> = {
  startMonth: 9,
  startDay: 1,
  preschoolAge: 3,
  primaryAge: 6,
  primaryYears: 6,
  juniorYears: 3,
  seniorYears: 3,
  vocationalYears: 3,
};

const sixthGrade: Wire<SchoolRecord> = {
  on: '2019-08-31',
  bornOn: '2007-03-02',
  grade: 'primary6',
  recordedOn: '2019-03-01',
};
const common = { parameters: usualSchoolSystem, standing: 'assumed' } as const;

/** Cases of stages; all of our own making. */
export const schoolStageExamples: readonly Example<SchoolRecord, SchoolStage, SchoolStageParameters>[] = [
  {
    ...common,
    title: text('8月31日仍在小学', 'On 31 August still in primary school'),
    input: sixthGrade,
    expected: { schoolYear: 2018, stage: 'primary', enrolmentToConfirm: false },
  },
  {
    ...common,
    title: text('次日即为初中，去向待核实', 'A day later in junior school, to be confirmed'),
    input: { ...sixthGrade, on: '2019-09-01' },
    expected: { schoolYear: 2019, stage: 'junior', enrolmentToConfirm: true, ofCompulsoryAge: true },
  },
  {
    ...common,
    title: text('初中毕业：升学去向待核，不推定', 'After junior school the next step is asked, not guessed'),
    input: { on: '2019-09-01', bornOn: '2004-05-20', grade: 'junior3', recordedOn: '2019-03-01' },
    expected: { stage: 'awaitingNext', enrolmentToConfirm: true, ofCompulsoryAge: false },
  },
  {
    ...common,
    title: text('8月31日满六周岁：适龄', 'Six years old on 31 August: of age'),
    input: { on: '2019-09-01', bornOn: '2013-08-31', grade: 'notInSchool', recordedOn: '2019-09-01' },
    expected: { ageAtStart: 6, ofCompulsoryAge: true, outOfSchool: true },
  },
  {
    ...common,
    title: text('晚一日出生：下一学年入学', 'Born a day later: the year after'),
    input: { on: '2019-09-01', bornOn: '2013-09-01', grade: 'notInSchool', recordedOn: '2019-09-01' },
    expected: { ageAtStart: 5, ofCompulsoryAge: false, outOfSchool: false },
  },
  {
    ...common,
    title: text(
      '高校毕业日未知：下一学年不作结论',
      'University programme without an end: the next year is not answered',
    ),
    input: { on: '2019-10-01', bornOn: '1999-05-20', grade: 'undergraduate', recordedOn: '2019-03-01' },
    refused: 'DZ301',
  },
  {
    ...common,
    title: text('登记晚于查询日：拒绝', 'Recorded after the day asked about: refused'),
    input: { ...sixthGrade, recordedOn: '2019-09-02' },
    refused: 'DZ114',
  },
];
