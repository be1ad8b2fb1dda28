import { text, type Example, type Wire } from '@dzfp/core';
import type { Referral, Request } from './model/referral.ts';
import type { ComprehensiveParameters } from './comprehensive-parameters.ts';

/** A made-up table of an office. */
const values: Wire<ComprehensiveParameters> = {
  route: {
    dailyLiving: 'dibao',
    noSupport: 'tekun',
    illness: 'medical',
    schooling: 'education',
    dwelling: 'housing',
    disaster: 'disasterRelief',
    noWork: 'employment',
  },
  bureau: {
    dibao: 'civilAffairs',
    tekun: 'civilAffairs',
    medical: 'healthcareSecurity',
    education: 'education',
    housing: 'housing',
    disasterRelief: 'emergency',
    employment: 'humanResources',
    temporary: 'civilAffairs',
  },
  paper: {
    dibao: 'incomeConsent',
    tekun: 'careAssessment',
    medical: 'medicalBills',
    education: 'schoolProof',
    housing: 'appraisal',
    disasterRelief: 'damageReport',
    employment: 'jobSeekerCard',
    temporary: 'hardshipProof',
  },
  days: {
    dibao: 30,
    tekun: 30,
    medical: 15,
    education: 20,
    housing: 30,
    disasterRelief: 10,
    employment: 20,
    temporary: 20,
  },
  fastDays: 1,
};
const request: Wire<Request> = {
  askedOn: '2019-06-01',
  need: 'illness',
  urgent: false,
  received: [
    { assistance: 'medical', on: '2019-01-01', amount: '300.00' },
    { assistance: 'medical', on: '2018-12-31', amount: '900.00' },
    { assistance: 'temporary', on: '2019-05-01', amount: '500.00' },
  ],
};

/** Cases of the one door. */
export const comprehensiveAssistanceExamples: readonly Example<Request, Referral, ComprehensiveParameters>[] = [
  {
    title: text(
      '看病费用：转医疗救助；同类救助只计本年',
      'Cost of illness: medical assistance; only what was received of it this year',
    ),
    parameters: values,
    standing: 'assumed',
    input: request,
    expected: {
      assistance: 'medical',
      bureau: 'healthcareSecurity',
      paper: 'medicalBills',
      paperFirst: true,
      by: '2019-06-16',
      alreadyReceived: '300.00',
    },
  },
  {
    title: text('紧急：先给临时救助，次日前到位', 'Urgent: temporary assistance first, by the next day'),
    parameters: values,
    standing: 'assumed',
    input: { ...request, urgent: true },
    expected: {
      assistance: 'temporary',
      bureau: 'civilAffairs',
      paperFirst: false,
      by: '2019-06-02',
      alreadyReceived: '500.00',
    },
  },
  {
    title: text('表中没有的事项：不能决定', 'A need that the table does not lead anywhere: not decided'),
    parameters: values,
    standing: 'assumed',
    input: { ...request, need: 'sudden', received: [] },
    refused: 'DZ302',
  },
  {
    title: text('是否紧急未知：不能决定', 'Urgency unknown: not decided'),
    parameters: values,
    standing: 'assumed',
    input: { askedOn: '2019-06-01', need: 'illness', received: [] },
    refused: 'DZ301',
  },
];
