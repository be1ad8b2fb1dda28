import { text, type Example, type Wire } from '@dzfp/core';
import type { ExitParameters } from './exit-parameters.ts';
import type { ExitAssessment } from './model/exit-assessment.ts';
import type { ExitFacts } from './model/exit-facts.ts';

/** The provincial line of 2018, by which exits of 2019 are judged. */
const values: Wire<ExitParameters> = { povertyLine: '3609.00', lineRelation: 'above' };
const ready: Wire<ExitFacts> = {
  assessedOn: '2019-10-20',
  members: 3,
  stableNetIncome: '12000.00',
  enoughFood: true,
  enoughClothing: true,
  safeWater: true,
  nobodyOutOfSchool: true,
  allInBasicInsurance: true,
  allInCriticalIllness: true,
  allRecognisedForAssistance: true,
  clinicInReach: true,
  houseGrade: 'B',
  livesSafelyElsewhere: false,
  householdAccepts: true,
};
const { safeWater: _unverified, ...waterUnknown } = ready;

/** Cases of exit; all of our own making but for the published line. */
export const exitAssessmentExamples: readonly Example<ExitFacts, ExitAssessment, ExitParameters>[] = [
  {
    title: text('各项达标且本户认可：可以退出', 'Every item met and accepted: may leave'),
    parameters: values,
    standing: 'assumed',
    input: ready,
    expected: { failing: 0, exits: true },
  },
  {
    title: text('收入恰为标准：未稳定超过', 'Income exactly at the line is not above it'),
    parameters: values,
    standing: 'assumed',
    input: { ...ready, stableNetIncome: '10827.00' },
    expected: { incomeAboveLine: false, failing: 1, exits: false },
  },
  {
    title: text('比标准多一分：达标', 'A fen above the line is above it'),
    parameters: values,
    standing: 'assumed',
    input: { ...ready, stableNetIncome: '10827.01' },
    expected: { incomeAboveLine: true, exits: true },
  },
  {
    title: text('“不低于”的理解：恰为标准即达标', 'Read as "not below", the line itself is enough'),
    parameters: { ...values, lineRelation: 'atLeast' },
    standing: 'assumed',
    input: { ...ready, stableNetIncome: '10827.00' },
    expected: { incomeAboveLine: true, exits: true },
  },
  {
    title: text(
      '冠县一户三口4100元，标准3372元：低于标准（I2）',
      'Guan county: 4,100 yuan for three is below 3,372 each (I2)',
    ),
    parameters: { ...values, povertyLine: '3372.00' },
    standing: 'reported',
    source: 'http://redianshebei.cn/news/show.php?itemid=7008',
    input: { ...ready, assessedOn: '2016-12-31', stableNetIncome: '4100.00' },
    expected: { incomeAboveLine: false, exits: false },
  },
  {
    title: text('D级危房，另有安全住房：住房有保障', 'A grade D dwelling, but another safe one: housing is secured'),
    parameters: values,
    standing: 'assumed',
    input: { ...ready, houseGrade: 'D', livesSafelyElsewhere: true },
    expected: { housing: true, exits: true },
  },
  {
    title: text(
      '未鉴定的住房不算安全；未认定救助资格',
      'A dwelling without appraisal is not safe; one is not recognised',
    ),
    parameters: values,
    standing: 'assumed',
    input: { ...ready, houseGrade: 'notAppraised', allRecognisedForAssistance: false },
    expected: { housing: false, medical: false, failing: 2, exits: false },
  },
  {
    title: text('饮水未核实：不能决定，绝不视为达标', 'Water not verified: not decided, never passed'),
    parameters: values,
    standing: 'assumed',
    input: waterUnknown,
    refused: 'DZ301',
  },
  {
    title: text('没有登记人口：拒绝', 'Nobody in the register: refused'),
    parameters: values,
    standing: 'assumed',
    input: { ...ready, members: 0 },
    refused: 'DZ105',
  },
];
