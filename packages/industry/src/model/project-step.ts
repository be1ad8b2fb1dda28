import {
  choice,
  day,
  flag,
  freeText,
  money,
  record,
  text,
  type Day,
  type Money,
  type Schema,
  type Text,
} from '@dzfp/core';

/** What is done about a project: one of its six steps, or a payment (拨付). */
export type ProjectAct = 'enter' | 'approve' | 'start' | 'accept' | 'reimburse' | 'handOver' | 'pay';
/** How far a project is (项目阶段). */
export type ProjectStage = 'outside' | 'library' | 'approved' | 'started' | 'accepted' | 'reimbursed' | 'handedOver';
/** Why a step does not count or a payment is a finding. */
export type ProjectObstacle = 'none' | 'noPaper' | 'outOfOrder' | 'outsideLibrary' | 'notApproved' | 'aboveLimit';

/** One entry about a project. */
export interface ProjectEntry {
  readonly entry: string;
  readonly project: string;
  readonly on: Day;
  readonly act: ProjectAct;
  /** Whether the paper that belongs to the act is on file; see the names of {@link ProjectAct}. */
  readonly paper?: boolean;
  /** What is approved (批复金额) or paid (拨付金额), in yuan on the wire; the other steps need none. */
  readonly amount?: Money;
}
/** A project after the entries so far. */
export interface ProjectSoFar {
  readonly stage: ProjectStage;
  /** 批复金额. */
  readonly budget: Money;
  /** 已拨付: everything that was paid, rightly or not. */
  readonly paid: Money;
}
/** What comes of an entry. */
export interface ProjectStep {
  readonly accepted: boolean;
  readonly obstacle: ProjectObstacle;
  readonly stage: ProjectStage;
  /** 违规拨付: the part of a payment that was not allowed at this stage. */
  readonly wrongful: Money;
}

const large = { most: '1000000000.00' };
/** 项目环节. */
export const ProjectAct: Schema<ProjectAct> = choice<Readonly<Record<ProjectAct, Text>>>('环节', 'act', {
  enter: text('入库（申报论证材料）', 'enter the library (application and appraisal)'),
  approve: text('批复（批复文件）', 'approve (decision)'),
  start: text('开工（施工合同）', 'start (contract)'),
  accept: text('验收（验收报告）', 'accept (report of acceptance)'),
  reimburse: text('报账（报账凭证）', 'reimburse (settled account)'),
  handOver: text('移交（移交书）', 'hand over (deed of handover)'),
  pay: text('拨付（拨款凭证）', 'pay (voucher)'),
});
/** 项目阶段. */
export const ProjectStage: Schema<ProjectStage> = choice<Readonly<Record<ProjectStage, Text>>>('项目阶段', 'stage', {
  outside: text('库外', 'outside the library'),
  library: text('入库', 'in the library'),
  approved: text('批复', 'approved'),
  started: text('开工', 'started'),
  accepted: text('验收', 'accepted'),
  reimbursed: text('报账', 'reimbursed'),
  handedOver: text('移交', 'handed over'),
});
/** 不予认可的原因. */
export const ProjectObstacle: Schema<ProjectObstacle> = choice<Readonly<Record<ProjectObstacle, Text>>>(
  '问题',
  'obstacle',
  {
    none: text('无', 'none'),
    noPaper: text('缺少文书', 'the paper is missing'),
    outOfOrder: text('未完成上一环节', 'the step before it is missing'),
    outsideLibrary: text('库外项目用钱', 'money outside the library'),
    notApproved: text('未批复先拨付', 'paid before the approval'),
    aboveLimit: text('超过本阶段可拨金额', 'above what may be paid at this stage'),
  },
);
/** 项目记录. */
export const ProjectEntry: Schema<ProjectEntry> = record<ProjectEntry>('项目记录', 'entry about a project', {
  entry: freeText('记录编号', 'number of the entry', { most: 40 }),
  project: freeText('项目编号', 'number of the project', { most: 40 }),
  on: day('日期', 'day'),
  act: ProjectAct,
  paper: flag('文书已存档', 'paper on file').optional(),
  amount: money('批复或拨付金额', 'amount approved or paid', large).optional(),
});
/** 项目现状. */
export const ProjectSoFar: Schema<ProjectSoFar> = record<ProjectSoFar>('项目现状', 'project so far', {
  stage: ProjectStage,
  budget: money('批复金额', 'budget', large),
  paid: money('已拨付', 'paid', { most: '10000000000.00' }),
});
/** 环节结果. */
export const ProjectStep: Schema<ProjectStep> = record<ProjectStep>('环节结果', 'outcome of an entry', {
  accepted: flag('认可', 'accepted'),
  obstacle: ProjectObstacle,
  stage: ProjectStage,
  wrongful: money('违规拨付', 'wrongful payment', large),
});
