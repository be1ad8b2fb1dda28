import { number, text, type Law } from '@dzfp/core';
import type { DropoutParameters } from './dropout-parameters.ts';
import type { DropoutRisk } from './dropout-risk.ts';
import type { PupilAtRisk } from './model/pupil-at-risk.ts';

/** What the alert keeps to. */
export const dropoutLaws: readonly Law<PupilAtRisk, DropoutRisk, DropoutParameters>[] = [
  {
    id: 'worse-attendance-no-lower',
    title: text('旷课增加，风险不降', 'worse attendance never lowers the risk'),
    fact: 'daysMissed',
    outcome: 'rank',
    direction: 'rises',
  },
  {
    id: 'lawful-is-no-risk',
    title: text('经批准的送教上门、缓学、休学不算风险', 'approved home teaching, deferral and suspension are no risk'),
    holds: ({ result }) => result.lawful.not().or(result.rank.equals(number(0))),
  },
  {
    id: 'on-no-roll-is-dropout',
    title: text('适龄而无学籍即为辍学', 'of age and on no roll is a dropout'),
    holds: ({ facts, result }) =>
      facts.ofCompulsoryAge.and(facts.attendance.is('notOnRoll')).not().or(result.level.is('dropout')),
  },
  {
    id: 'level-agrees',
    title: text('等级与序数一致', 'level and rank agree'),
    holds: ({ result }) =>
      result.level
        .is('none')
        .not()
        .or(result.rank.equals(number(0))),
  },
];
