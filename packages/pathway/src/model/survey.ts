import {
  choice,
  count,
  day,
  flag,
  list,
  ratio,
  record,
  text,
  type Count,
  type Day,
  type Ratio,
  type Schema,
  type Text,
} from '@dzfp/core';

/** Whether everybody is asked or a sample. */
export type SurveyMode = 'full' | 'sample';
/** What a household says. */
export type SurveyAnswer = 'satisfied' | 'mostlySatisfied' | 'notSatisfied' | 'noAnswer';
/** One questionnaire. */
export interface Questionnaire {
  readonly answer: SurveyAnswer;
}
/** The questionnaires of a village. */
export interface Survey {
  readonly on: Day;
  readonly mode: SurveyMode;
  /** Households of the village that the survey is about. */
  readonly households: Count;
  readonly questionnaires?: readonly Questionnaire[];
}
/** The rate of a village and what it rests on. */
export interface Satisfaction {
  readonly asked: Count;
  readonly answered: Count;
  readonly satisfied: Count;
  /** Of those who answered; nothing when nobody did. */
  readonly rate: Ratio;
  /** Whether enough were asked for the rate to speak for the village. */
  readonly representative: boolean;
}
export const SurveyMode: Schema<SurveyMode> = choice<Readonly<Record<SurveyMode, Text>>>(
  '调查方式',
  'mode of the survey',
  {
    full: text('全面调查', 'everybody'),
    sample: text('抽样调查', 'a sample'),
  },
);
export const SurveyAnswer: Schema<SurveyAnswer> = choice<Readonly<Record<SurveyAnswer, Text>>>('回答', 'answer', {
  satisfied: text('满意', 'satisfied'),
  mostlySatisfied: text('基本满意', 'mostly satisfied'),
  notSatisfied: text('不满意', 'not satisfied'),
  noAnswer: text('未作答', 'no answer'),
});
export const Questionnaire: Schema<Questionnaire> = record<Questionnaire>('问卷', 'questionnaire', {
  answer: SurveyAnswer,
});
export const Survey: Schema<Survey> = record<Survey>('满意度调查', 'survey of a village', {
  on: day('调查日期', 'day of the survey'),
  mode: SurveyMode,
  households: count('调查对象户数', 'households of the base', { most: 100_000 }),
  questionnaires: list('问卷', 'questionnaires', Questionnaire, { most: 10_000 }).optional(),
});
export const Satisfaction: Schema<Satisfaction> = record<Satisfaction>('满意度', 'satisfaction', {
  asked: count('调查户数', 'asked'),
  answered: count('作答户数', 'answered'),
  satisfied: count('满意户数', 'satisfied'),
  rate: ratio('满意度', 'rate of satisfaction'),
  representative: flag('调查户数足够', 'enough were asked'),
});
