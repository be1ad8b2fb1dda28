import { defineCarriedPolicy, label, number, text, type CarriedPolicy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { StatusChange, StatusObstacle } from './model/status-outcome.ts';
import { StatusSoFar, StatusStep } from './model/status-step.ts';
import { exitStandard, instantHelpReport } from './sources.ts';
import { statusChangeExamples } from './status-change-examples.ts';
import { statusChangeLaws } from './status-change-laws.ts';
import { statusChangeParameters, type StatusChangeParameters } from './status-change-parameters.ts';

/**
 * 动态调整 (clause 1.4): one step of a household in the register, from the place where it is to the next. A step takes effect only
 * when it is on the list, its condition is met, it was reviewed and verified, signed where that is needed, and shown to the
 * public without objection; otherwise the household stays where it was. `chain` runs a whole path of statuses.
 *
 * @source S0 S15 S1
 */
export const statusChange: CarriedPolicy<
  'pathway/status-change',
  StatusStep,
  StatusChange,
  StatusChangeParameters,
  StatusSoFar
> = /* @__PURE__ */ defineCarriedPolicy({
  id: 'pathway/status-change',
  clauses: ['1.4'],
  title: text('登记状态动态调整', 'Changes of status in the register'),
  summary: text(
    '纳入、退出、返贫等变更，须符合条件，经评议、核实、签字、公示无异议后才生效。',
    'A household is taken in, let out or taken in again only when the condition is met and it was reviewed, signed and shown to all.',
  ),
  subject: 'household',
  authority: text('扶贫开发办公室', 'poverty-alleviation office'),
  papers: [
    text('民主评议记录', 'minutes of the democratic review'),
    text('入户核实表', 'sheet of the verification'),
    text('户主签字确认书', 'confirmation signed by the head'),
    text('公示照片和公告', 'pictures of the notice, announcement'),
  ],
  timeLimit: text(
    '公示期满后公告；公示天数未见山东来源',
    'announced after the notice; its days: no source of Shandong was found',
  ),
  level: text('村评议，乡镇审核，县审定', 'reviewed by the village, examined by the township, decided by the county'),
  sources: [workPoints2019, exitStandard, instantHelpReport],
  interactions: [
    { with: 'pathway/exit-assessment', what: text('退出的条件', 'the condition of leaving') },
    {
      with: 'safety-net/instant-help',
      what: text('即时帮扶作为措施另有时限，与登记状态分列', 'instant help as a measure has its own clock'),
    },
    {
      with: 'safety-net/dibao-top-up',
      what: text('低保、特困身份不随登记状态变更', 'dibao and tekun do not follow the register'),
    },
  ],
  input: StatusStep,
  output: StatusChange,
  parameters: statusChangeParameters,
  carry: {
    state: StatusSoFar,
    start: { place: 'outside' },
    by: 'household',
    order: ['announcedOn', 'stepId'],
    on: 'announcedOn',
    reset: 'never',
  },
  formula: (step, p, before) => {
    const stepAllowed = p.stepAllowed.at(before.place).at(step.to).as('允许的变更', 'allowed step');
    const reviewed = step.reviewed.and(step.verified).as('已评议核实', 'reviewed and verified');
    const signed = p.signatureNeeded
      .at(step.to)
      .not()
      .or(step.signedByHousehold)
      .as('签字手续完备', 'signed where needed');
    const full = step.notices
      .count(({ from, until }) => {
        const shown = from.daysUntil(until).plus(number(1)).as('公示天数', 'days of the notice');
        return shown.isAtLeast(p.noticeDays).and(until.isBefore(step.announcedOn));
      })
      .as('满期的公示次数', 'notices that ran long enough');
    const noticed = full.isAtLeast(p.noticesNeeded.at(step.to)).as('公示期满', 'noticed long enough');
    const objected = step.notices.any((notice) => notice.objected).as('有异议', 'objected to');
    const onPaper = reviewed.and(signed).and(noticed).and(objected.not()).as('手续完备', 'every paper is there');
    const effective = stepAllowed.and(step.conditionMet).and(onPaper).as('变更生效', 'takes effect');
    const because = (name: StatusObstacle): ReturnType<typeof label<StatusObstacle>> => label(StatusObstacle, name);
    const byNotice = noticed.choose(objected.choose(because('objected'), because('none')), because('notNoticed'));
    const byPaper = reviewed.choose(signed.choose(byNotice, because('notSigned')), because('notReviewed'));
    const byCondition = step.conditionMet.choose(byPaper, because('conditionNotMet'));
    return {
      result: {
        stepAllowed,
        conditionMet: step.conditionMet,
        reviewed,
        signed,
        noticed,
        objected,
        effective,
        obstacle: stepAllowed.choose(byCondition, because('stepNotAllowed')),
      },
      after: { place: effective.choose(step.to, before.place) },
    };
  },
  laws: statusChangeLaws,
  examples: statusChangeExamples,
});
