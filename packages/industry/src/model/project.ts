import {
  choice,
  count,
  day,
  flag,
  freeText,
  list,
  money,
  record,
  text,
  type Count,
  type Day,
  type Money,
  type Schema,
  type Text,
} from '@dzfp/core';

/** 项目阶段. */
export type ProjectStage = 'outside' | 'library' | 'approved' | 'started' | 'accepted' | 'reimbursed' | 'handedOver';
/** A project with the days of its steps; null: not yet. */
export interface ProjectSteps {
  readonly on: Day;
  readonly inLibrary: boolean;
  readonly budget: Money;
  readonly paid: Money;
  readonly approvedOn: Day | null;
  readonly startedOn: Day | null;
  readonly acceptedOn: Day | null;
  readonly reimbursedOn: Day | null;
  readonly handedOverOn: Day | null;
}
/** Where it stands, and what is wrong. */
export interface ProjectVerdict {
  readonly stage: ProjectStage;
  readonly inOrder: boolean;
  /** 库外资金: money for a project that is not in the library or not approved. */
  readonly outside: Money;
  /** 验收前超过预付比例的部分. */
  readonly tooEarly: Money;
  readonly overBudget: Money;
}
const large = { most: '1000000000.00' };
export const ProjectStage: Schema<ProjectStage> = choice<Readonly<Record<ProjectStage, Text>>>('项目阶段', 'stage', {
  outside: text('库外', 'outside the library'),
  library: text('入库', 'in the library'),
  approved: text('批复', 'approved'),
  started: text('开工', 'started'),
  accepted: text('验收', 'accepted'),
  reimbursed: text('报账', 'reimbursed'),
  handedOver: text('移交', 'handed over'),
});
const step = (zh: string, en: string): ReturnType<Schema<Day>['nullable']> => day(zh, en).nullable();
export const ProjectSteps: Schema<ProjectSteps> = record<ProjectSteps>('项目进展', 'steps of a project', {
  on: day('统计日期', 'as of'),
  inLibrary: flag('已入项目库', 'in the library'),
  budget: money('批复金额', 'budget', large),
  paid: money('已拨付', 'paid', large),
  approvedOn: step('批复日期', 'approved on'),
  startedOn: step('开工日期', 'started on'),
  acceptedOn: step('验收日期', 'accepted on'),
  reimbursedOn: step('报账日期', 'reimbursed on'),
  handedOverOn: step('移交日期', 'handed over on'),
});
export const ProjectVerdict: Schema<ProjectVerdict> = record<ProjectVerdict>('项目核查', 'verdict', {
  stage: ProjectStage,
  inOrder: flag('步骤依次', 'steps in order'),
  outside: money('库外资金', 'money outside the library'),
  tooEarly: money('验收前超付', 'paid too early'),
  overBudget: money('超批复金额', 'above the budget'),
});

/** One project of the library. */
export interface LibraryProject {
  readonly project: string;
  readonly steps: ProjectSteps;
}
/** The library of a county. */
export interface ProjectLibrary {
  readonly on: Day;
  readonly projects: readonly LibraryProject[];
}
/** How many and how much at a stage. */
export interface StageLine {
  readonly stage: ProjectStage;
  readonly projects: Count;
  readonly budget: Money;
  readonly paid: Money;
}
/** The library with what is wrong in it. */
export interface LibraryReport {
  readonly stages: readonly StageLine[];
  readonly faults: readonly { readonly project: string }[];
  readonly outside: Money;
}
export const ProjectLibrary: Schema<ProjectLibrary> = record<ProjectLibrary>('项目库', 'library of projects', {
  on: day('统计日期', 'as of'),
  projects: list(
    '项目',
    'projects',
    record<LibraryProject>('项目', 'project', {
      project: freeText('项目编号', 'number of the project', { most: 40 }),
      steps: ProjectSteps,
    }),
    { most: 20_000 },
  ),
});
export const LibraryReport: Schema<LibraryReport> = record<LibraryReport>('项目库情况', 'report', {
  stages: list(
    '各阶段',
    'stages',
    record<StageLine>('阶段', 'stage', {
      stage: ProjectStage,
      projects: count('项目数', 'projects'),
      budget: money('批复金额', 'budget'),
      paid: money('已拨付', 'paid'),
    }),
    { most: 10 },
  ),
  faults: list(
    '有问题的项目',
    'projects with a fault',
    record<{ readonly project: string }>('项目', 'project', { project: freeText('项目编号', 'project') }),
    { most: 20_000 },
  ),
  outside: money('库外资金', 'money outside the library'),
});
