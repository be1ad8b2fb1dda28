import { text, type Example, type Wire } from '@dzfp/core';
import type { SatisfactionParameters } from './satisfaction.ts';
import type { Questionnaire, Satisfaction, Survey, SurveyAnswer } from './model/survey.ts';

const values: Wire<SatisfactionParameters> = { leastSample: '0.2', mostlyCounts: true };
const answers = (...given: SurveyAnswer[]): readonly Wire<Questionnaire>[] => given.map((answer) => ({ answer }));
const survey: Wire<Survey> = {
  on: '2019-11-15',
  mode: 'sample',
  households: 20,
  questionnaires: answers('satisfied', 'mostlySatisfied', 'notSatisfied', 'noAnswer'),
};

/** Cases of our own making. */
export const satisfactionExamples: readonly Example<Survey, Satisfaction, SatisfactionParameters>[] = [
  {
    title: text('20户抽查4户，恰为两成', 'A sample of 4 in 20, exactly a fifth'),
    parameters: values,
    standing: 'assumed',
    input: survey,
    expected: { asked: 4, answered: 3, satisfied: 2, rate: '2/3', representative: true },
  },
  {
    title: text('21户抽查4户：不足两成', '4 in 21: below a fifth'),
    parameters: values,
    standing: 'assumed',
    input: { ...survey, households: 21 },
    expected: { representative: false },
  },
  {
    title: text('基本满意不计入', 'Mostly satisfied does not count'),
    parameters: { ...values, mostlyCounts: false },
    standing: 'assumed',
    input: survey,
    expected: { satisfied: 1, rate: '1/3' },
  },
  {
    title: text('全面调查漏一户：不能代表', 'A full survey that missed one does not speak for all'),
    parameters: values,
    standing: 'assumed',
    input: { ...survey, mode: 'full', households: 5 },
    expected: { representative: false },
  },
  {
    title: text('问卷多于户数：拒绝', 'More questionnaires than households are refused'),
    parameters: values,
    standing: 'assumed',
    input: { ...survey, households: 3 },
    refused: 'DZ114',
  },
  {
    title: text('问卷未提供：不能决定', 'No questionnaires given: not decided'),
    parameters: values,
    standing: 'assumed',
    input: { on: '2019-11-15', mode: 'full', households: 5 },
    refused: 'DZ301',
  },
];
