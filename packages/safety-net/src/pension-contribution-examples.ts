import { text, type Example, type Wire } from '@dzfp/core';
import type { ContributionParameters } from './contribution-parameters.ts';
import type { Contributor } from './model/contributor.ts';
import type { PensionContribution } from './pension-contribution.ts';

/** The lowest tier as a county of Dezhou published it in 2017; the ages are from memory. */
const values: Wire<ContributionParameters> = {
  lowestTier: '100.00',
  paidTier: '100.00',
  fromAge: 16,
  belowAge: 60,
  ageReading: 'onPaymentDay',
};
const person: Wire<Contributor> = {
  paidOn: '2019-06-30',
  bornOn: '1975-03-05',
  poor: true,
  inSchool: false,
  inEmployeesScheme: false,
  drawsPension: false,
  paidForThisYear: false,
  chosenTier: null,
};

/** Cases of contributions that the budget pays. */
export const pensionContributionExamples: readonly Example<Contributor, PensionContribution, ContributionParameters>[] =
  [
    {
      title: text('缴费年龄内的贫困人员：全额代缴100元', 'Poor and of contributing age: 100 yuan, in full'),
      parameters: values,
      standing: 'reported',
      source: 'http://www.cnsf99.com/Detail/index.html?aid=30618&id=573',
      input: person,
      expected: { state: 'paidFor', paidFor: '100.00', ownPayment: '0.00', covered: true },
    },
    {
      title: text('选300元档：本人补差200元', 'A tier of 300 yuan: the person adds 200'),
      parameters: values,
      standing: 'assumed',
      input: { ...person, chosenTier: '300.00' },
      expected: { paidFor: '100.00', ownPayment: '200.00' },
    },
    {
      title: text('满60周岁前一日仍代缴', 'The day before turning 60 is paid for'),
      parameters: values,
      standing: 'assumed',
      input: { ...person, bornOn: '1959-07-01' },
      expected: { state: 'paidFor', age: 59 },
    },
    {
      title: text('满60周岁当日不再代缴（按缴费当日）', 'From the day of turning 60 no more (age on the day)'),
      parameters: values,
      standing: 'assumed',
      input: { ...person, bornOn: '1959-06-30' },
      expected: { state: 'tooOld', age: 60, paidFor: '0.00', covered: false },
    },
    {
      title: text(
        '当年满60周岁仍代缴（按上年年末）',
        'Turning 60 within the year is paid for (age at the end of the year before)',
      ),
      parameters: { ...values, ageReading: 'atYearBegin' },
      standing: 'assumed',
      input: { ...person, bornOn: '1959-06-30' },
      expected: { state: 'paidFor', age: 59 },
    },
    {
      title: text('已参加职工养老保险：算已覆盖', "In the employees' scheme: covered"),
      parameters: values,
      standing: 'assumed',
      input: { ...person, inEmployeesScheme: true },
      expected: { state: 'employeesScheme', paidFor: '0.00', covered: true },
    },
    {
      title: text('代缴不足最低档：拒绝', 'Less than the lowest tier is refused'),
      parameters: { ...values, paidTier: '99.99' },
      standing: 'assumed',
      input: person,
      refused: 'DZ402',
    },
    {
      title: text('出生日期未知：不能决定', 'Birth date unknown: not decided'),
      parameters: values,
      standing: 'assumed',
      input: {
        paidOn: '2019-06-30',
        poor: true,
        inSchool: false,
        inEmployeesScheme: false,
        drawsPension: false,
        paidForThisYear: false,
        chosenTier: null,
      },
      refused: 'DZ301',
    },
  ];
