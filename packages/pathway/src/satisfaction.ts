import { definePolicy, flag, noRate, parameter, rate, text, type Policy, type Rate } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { Satisfaction, Survey } from './model/survey.ts';
import { satisfactionExamples } from './satisfaction-examples.ts';

/** What a place sets for the survey. */
export interface SatisfactionParameters {
  readonly leastSample: Rate;
  readonly mostlyCounts: boolean;
}

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
