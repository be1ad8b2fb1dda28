import {
  defineCarriedPolicy,
  label,
  nothing,
  parameter,
  rate,
  rounding,
  text,
  yes,
  type CarriedPolicy,
  type ChoiceTerm,
  type ParametersOf,
  type Rate,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { ProjectEntry, ProjectObstacle, ProjectSoFar, ProjectStage, ProjectStep } from './model/project-step.ts';
import { projectStepExamples } from './project-step-examples.ts';

/** How much may be paid before acceptance. */
export interface ProjectStepParameters {
  readonly advanceShare: Rate;
}

/** Shared with the library, which judges each entry by this policy. */
export const projectStepParameters: ParametersOf<ProjectStepParameters> = {
  advanceShare: parameter(
    'industry/advance-share',
    '3.1',
    rate('验收前拨付上限', 'most that is paid before acceptance'),
  ),
};

const withinShare = /* @__PURE__ */ rounding('down', '0.01', '预付不超过比例，故舍去分以下');
const stage = (name: ProjectStage): ChoiceTerm<ProjectStage> => label(ProjectStage, name);
const because = (name: ProjectObstacle): ChoiceTerm<ProjectObstacle> => label(ProjectObstacle, name);

/**
 * 产业项目环节 (clause 3.1): library, approval, start, acceptance, reimbursement, handover, each with its paper and after the one before.
 * Each payment is judged by the stage on its own day, so that a later approval mends no earlier payment: none before the approval, no more
 * than the advance before acceptance, no more than the budget after it.
 *
 * @source S0
 */
export const projectStep: CarriedPolicy<
  'industry/project-step',
  ProjectEntry,
  ProjectStep,
  ProjectStepParameters,
  ProjectSoFar
> = /* @__PURE__ */ defineCarriedPolicy({
  id: 'industry/project-step',
  clauses: ['3.1', '3.3'],
  title: text('产业项目环节', 'Step of a project'),
  summary: text(
    '项目先入库、再批复、开工、验收、报账、移交，各有文书；未入库未批复的不拨钱，验收前只拨预付部分，以后不超过批复金额。',
    'A project enters the library, is approved, started, accepted, reimbursed and handed over, each with its paper; nothing is paid outside, only the advance before acceptance, and never more than the budget.',
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
  input: ProjectEntry,
  output: ProjectStep,
  parameters: projectStepParameters,
  carry: {
    state: ProjectSoFar,
    start: { stage: 'outside', budget: '0.00', paid: '0.00' },
    by: 'project',
    order: ['on', 'entry'],
    on: 'on',
    reset: 'never',
  },
  formula: ({ act, paper, amount }, p, before) => {
    const inOrder = act
      .match({
        enter: before.stage.is('outside'),
        approve: before.stage.is('library'),
        start: before.stage.is('approved'),
        accept: before.stage.is('started'),
        reimburse: before.stage.is('accepted'),
        handOver: before.stage.is('reimbursed'),
        pay: yes,
      })
      .as('上一环节已完成', 'the step before it is done');
    const advance = before.budget.times(p.advanceShare).round(withinShare).as('可预付', 'advance that is allowed');
    const allowed = before.stage
      .match({
        outside: nothing,
        library: nothing,
        approved: advance,
        started: advance,
        accepted: before.budget,
        reimbursed: before.budget,
        handedOver: before.budget,
      })
      .as('本阶段可拨', 'allowed at this stage');
    const room = allowed.minus(before.paid).atLeast(nothing).as('还可拨', 'may still be paid');
    const beyond = amount.minus(room).atLeast(nothing).as('超出部分', 'beyond it');
    const isPayment = act.is('pay');
    const wrongful = isPayment.choose(beyond, nothing).as('违规拨付', 'wrongful payment');
    const withPaper = paper.choose(because('none'), because('noPaper')).as('文书', 'paper');
    const withinRoom = wrongful.isAbove(nothing).choose(because('aboveLimit'), withPaper).as('拨付额度', 'room');
    const ofPayment = before.stage
      .match({
        outside: because('outsideLibrary'),
        library: because('notApproved'),
        approved: withinRoom,
        started: withinRoom,
        accepted: withinRoom,
        reimbursed: withinRoom,
        handedOver: withinRoom,
      })
      .as('拨付核查', 'the payment judged');
    const ofStep = inOrder.choose(withPaper, because('outOfOrder')).as('环节核查', 'the step judged');
    const obstacle = isPayment.choose(ofPayment, ofStep).as('问题', 'obstacle');
    const accepted = obstacle.is('none').as('认可', 'accepted');
    const next = act
      .match({
        enter: stage('library'),
        approve: stage('approved'),
        start: stage('started'),
        accept: stage('accepted'),
        reimburse: stage('reimbursed'),
        handOver: stage('handedOver'),
        pay: before.stage,
      })
      .as('下一阶段', 'next stage');
    const now = accepted.choose(next, before.stage).as('现阶段', 'stage now');
    const isApproved = act.is('approve').and(accepted);
    return {
      result: { accepted, obstacle, stage: now, wrongful },
      after: {
        stage: now,
        budget: isApproved.choose(amount, before.budget),
        paid: before.paid.plus(isPayment.choose(amount, nothing)),
      },
    };
  },
  laws: [
    {
      id: 'accepted-without-obstacle',
      title: text('没有问题才认可', 'an entry is accepted exactly when nothing is wrong'),
      holds: ({ result }) => result.accepted.equals(result.obstacle.is('none')),
    },
    {
      id: 'nothing-outside-the-library',
      title: text('未批复的拨付全额违规', 'before the approval every fen is wrongful'),
      holds: ({ facts, before, result }) =>
        facts.act
          .is('pay')
          .and(before.stage.isOneOf('outside', 'library'))
          .not()
          .or(result.wrongful.equals(facts.amount)),
    },
    {
      id: 'what-is-not-accepted-moves-nothing',
      title: text('不认可的环节不改变阶段', 'what is not accepted moves no stage'),
      holds: ({ before, after, result }) => result.accepted.or(after.stage.equals(before.stage)),
    },
    {
      id: 'wrongful-is-never-accepted',
      title: text('违规拨付不认可', 'a wrongful payment is never accepted'),
      holds: ({ result }) => result.accepted.not().or(result.wrongful.equals(nothing)),
    },
  ],
  examples: projectStepExamples,
});
