import {
  choice,
  count,
  day,
  definePolicy,
  flag,
  list,
  noRate,
  parameter,
  rate,
  ratio,
  record,
  text,
  type Count,
  type Day,
  type Policy,
  type Rate,
  type Ratio,
  type Schema,
  type Text,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { satisfactionExamples } from './satisfaction-examples.ts';

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
/** What a place sets for the survey. */
export interface SatisfactionParameters {
  readonly leastSample: Rate;
  readonly mostlyCounts: boolean;
}

const SurveyMode: Schema<SurveyMode> = choice<Readonly<Record<SurveyMode, Text>>>('调查方式', 'mode of the survey', {
  full: text('全面调查', 'everybody'),
  sample: text('抽样调查', 'a sample'),
});
const SurveyAnswer: Schema<SurveyAnswer> = choice<Readonly<Record<SurveyAnswer, Text>>>('回答', 'answer', {
  satisfied: text('满意', 'satisfied'),
  mostlySatisfied: text('基本满意', 'mostly satisfied'),
  notSatisfied: text('不满意', 'not satisfied'),
  noAnswer: text('未作答', 'no answer'),
});
const Questionnaire: Schema<Questionnaire> = record<Questionnaire>('问卷', 'questionnaire', { answer: SurveyAnswer });
const Survey: Schema<Survey> = record<Survey>('满意度调查', 'survey of a village', {
  on: day('调查日期', 'day of the survey'),
  mode: SurveyMode,
  households: count('调查对象户数', 'households of the base', { most: 100_000 }),
  questionnaires: list('问卷', 'questionnaires', Questionnaire, { most: 10_000 }).optional(),
});
const Satisfaction: Schema<Satisfaction> = record<Satisfaction>('满意度', 'satisfaction', {
  asked: count('调查户数', 'asked'),
  answered: count('作答户数', 'answered'),
  satisfied: count('满意户数', 'satisfied'),
  rate: ratio('满意度', 'rate of satisfaction'),
  representative: flag('调查户数足够', 'enough were asked'),
});

/**
 * 满意度 (clause 1.1): what the households of a village answer, village by village. A full survey asks everybody, a sample at least
 * the set share; the rate is of those who answered, and who gave no answer is counted apart.
 *
 * @source S0
 */
export const satisfaction: Policy<'pathway/satisfaction', Survey, Satisfaction, SatisfactionParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'pathway/satisfaction',
    clauses: ['1.1'],
    title: text('群众满意度', 'Satisfaction'),
    summary: text(
      '逐村问卷调查群众对帮扶工作是否满意，全查或抽查，按村计算满意度。',
      'Village by village households are asked whether they are satisfied; everybody or a sample.',
    ),
    subject: 'village',
    authority: text('扶贫开发办公室', 'poverty-alleviation office'),
    papers: [text('满意度问卷', 'questionnaires')],
    timeLimit: text('未见来源', 'no source was found'),
    level: text('县', 'county'),
    sources: [workPoints2019],
    input: Survey,
    output: Satisfaction,
    parameters: {
      leastSample: parameter('pathway/survey-least-sample', '1.1', rate('抽样最低比例', 'least share of a sample')),
      mostlyCounts: parameter(
        'pathway/survey-mostly-counts',
        '1.1',
        flag('基本满意计入满意', 'mostly satisfied counts'),
      ),
    },
    on: 'on',
    requires: [
      {
        id: 'asked-within-base',
        fields: ['questionnaires', 'households'],
        rule: text('问卷数不超过调查对象户数', 'at most one questionnaire for each household'),
        holds: (survey) => survey.questionnaires.count(({ answer }) => answer.known).isAtMost(survey.households),
      },
    ],
    formula: (survey, p) => {
      const { questionnaires, households } = survey;
      const answered = questionnaires.count(({ answer }) => answer.is('noAnswer').not()).as('作答户数', 'answered');
      const silent = questionnaires.count(({ answer }) => answer.is('noAnswer')).as('未作答户数', 'gave no answer');
      const asked = answered.plus(silent).as('调查户数', 'asked');
      const satisfied = questionnaires
        .count(({ answer }) => answer.is('satisfied').or(answer.is('mostlySatisfied').and(p.mostlyCounts)))
        .as('满意户数', 'satisfied');
      return {
        asked,
        answered,
        satisfied,
        rate: satisfied.per(answered, { whenZero: noRate }),
        representative: survey.mode.match({
          full: asked.equals(households),
          sample: asked.per(households, { whenZero: noRate }).isAtLeast(p.leastSample),
        }),
      };
    },
    laws: [
      {
        id: 'counts-are-nested',
        title: text(
          '满意户不多于作答户，作答户不多于调查户',
          'satisfied are among the answers, answers among those asked',
        ),
        holds: ({ result }) => result.satisfied.isAtMost(result.answered).and(result.answered.isAtMost(result.asked)),
      },
      {
        id: 'full-means-everybody',
        title: text('全面调查须一户不漏', 'a full survey that counts asked everybody'),
        holds: ({ facts, result }) =>
          facts.mode.is('full').and(result.representative).not().or(result.asked.equals(facts.households)),
      },
    ],
    examples: satisfactionExamples,
  });
