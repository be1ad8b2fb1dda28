import {
  definePolicy,
  label,
  nothing,
  parameter,
  rate,
  rounding,
  text,
  type DayTerm,
  type FlagTerm,
  type ParametersOf,
  type PerhapsTerm,
  type Policy,
  type Rate,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { ProjectStage, ProjectSteps, ProjectVerdict } from './model/project.ts';
import { projectStepsExamples } from './project-steps-examples.ts';

/** How much may be paid before acceptance. */
export interface StepParameters {
  readonly advanceShare: Rate;
}

/** Shared with the library, which judges each project by this policy. */
export const stepParameters: ParametersOf<StepParameters> = {
  advanceShare: parameter(
    'industry/advance-share',
    '3.1',
    rate('验收前拨付上限', 'most that is paid before acceptance'),
  ),
};

const withinShare = /* @__PURE__ */ rounding('down', '0.01', '预付不超过比例，故舍去分以下');

/** Whether a step was done by the day. */
function done(step: PerhapsTerm<DayTerm>, on: DayTerm): FlagTerm {
  return step.isNone.not().and(step.ifNone(on).isOnOrBefore(on));
}

/** Whether a step was done only after the one before it, and not earlier. */
function follows(step: PerhapsTerm<DayTerm>, before: PerhapsTerm<DayTerm>, on: DayTerm): FlagTerm {
  return done(step, on)
    .not()
    .or(done(before, on).and(before.ifNone(on).isOnOrBefore(step.ifNone(on))));
}

/**
 * 产业项目步骤 (clause 3.1): library, approval, start, acceptance, reimbursement, handover, each after the one before; no money for what
 * is not in the library and approved, and no more than the advance before acceptance.
 *
 * @source S0
 */
export const projectSteps: Policy<'industry/project-steps', ProjectSteps, ProjectVerdict, StepParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'industry/project-steps',
    clauses: ['3.1', '3.3'],
    title: text('产业项目步骤', 'Steps of a project'),
    summary: text(
      '项目先入库、再批复、开工、验收、报账、移交；未入库未批复的不拨钱，验收前只拨预付部分。',
      'A project enters the library, is approved, started, accepted, reimbursed and handed over; nothing is paid outside, and only the advance before acceptance.',
    ),
    subject: 'project',
    authority: text('扶贫开发办公室、财政局', 'poverty-alleviation office, finance bureau'),
    papers: [text('入库表、批复、验收书、报账单、移交书', 'library sheet, approval, acceptance, account, handover')],
    timeLimit: text('按项目计划', 'by the plan of the project'),
    level: text('县审批，乡镇实施', 'approved by the county, carried out by the township'),
    sources: [workPoints2019],
    interactions: [
      { with: 'industry/asset-file', what: text('移交后建资产档案', 'after the handover the asset has its file') },
      { with: 'funds/fund-ledger', what: text('拨付入资金台账', 'what is paid is in the ledger of funds') },
    ],
    input: ProjectSteps,
    output: ProjectVerdict,
    parameters: stepParameters,
    on: 'on',
    formula: (facts, p) => {
      const { on } = facts;
      const approved = facts.inLibrary
        .and(done(facts.approvedOn, on))
        .as('已入库并批复', 'in the library and approved');
      const early = follows(facts.startedOn, facts.approvedOn, on)
        .and(follows(facts.acceptedOn, facts.startedOn, on))
        .as('开工验收依次', 'start and acceptance in order');
      const late = follows(facts.reimbursedOn, facts.acceptedOn, on)
        .and(follows(facts.handedOverOn, facts.reimbursedOn, on))
        .as('报账移交依次', 'account and handover in order');
      const entered = facts.inLibrary
        .choose(label(ProjectStage, 'library'), label(ProjectStage, 'outside'))
        .as('是否入库', 'whether in the library');
      const afterApproval = done(facts.approvedOn, on)
        .choose(label(ProjectStage, 'approved'), entered)
        .as('批复后', 'after approval');
      const afterStart = done(facts.startedOn, on)
        .choose(label(ProjectStage, 'started'), afterApproval)
        .as('开工后', 'after the start');
      const afterAcceptance = done(facts.acceptedOn, on)
        .choose(label(ProjectStage, 'accepted'), afterStart)
        .as('验收后', 'after acceptance');
      const afterAccount = done(facts.reimbursedOn, on)
        .choose(label(ProjectStage, 'reimbursed'), afterAcceptance)
        .as('报账后', 'after the account');
      const advance = facts.budget.times(p.advanceShare).round(withinShare).as('可预付', 'advance that is allowed');
      const beyond = facts.paid.minus(advance).atLeast(nothing).as('超过预付', 'beyond the advance');
      return {
        stage: done(facts.handedOverOn, on).choose(label(ProjectStage, 'handedOver'), afterAccount),
        inOrder: early.and(late).and(done(facts.approvedOn, on).not().or(facts.inLibrary)),
        outside: approved.choose(nothing, facts.paid),
        tooEarly: done(facts.acceptedOn, on).or(approved.not()).choose(nothing, beyond),
        overBudget: facts.paid.minus(facts.budget).atLeast(nothing),
      };
    },
    laws: [
      {
        id: 'nothing-outside-the-library',
        title: text('入库批复的项目没有库外资金', 'an approved project of the library has no money outside'),
        holds: ({ facts, result }) => result.stage.is('outside').not().or(result.outside.equals(facts.paid)),
      },
      {
        id: 'paid-is-judged-once',
        title: text('库外与提前不重复计', 'money is outside or too early, not both'),
        holds: ({ result }) => result.outside.equals(nothing).or(result.tooEarly.equals(nothing)),
      },
      {
        id: 'nothing-paid-nothing-wrong',
        title: text('没有拨付就没有资金问题', 'where nothing is paid no money is wrong'),
        holds: ({ facts, result }) =>
          facts.paid
            .isAbove(nothing)
            .or(
              result.outside
                .equals(nothing)
                .and(result.tooEarly.equals(nothing))
                .and(result.overBudget.equals(nothing)),
            ),
      },
    ],
    examples: projectStepsExamples,
  });
