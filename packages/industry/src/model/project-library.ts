import {
  choice,
  count,
  day,
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
import { ProjectEntry, ProjectStage } from './project-step.ts';

/** All entries about the projects of a county. */
export interface ProjectLibrary {
  readonly on: Day;
  readonly entries: readonly ProjectEntry[];
}
/** Where a project stands on the day. */
export interface ProjectLine {
  readonly project: string;
  readonly stage: ProjectStage;
  /** The day on which it came to this stage; null: it never entered the library. */
  readonly since: Day | null;
  readonly budget: Money;
  readonly paid: Money;
}
/** How many and how much at a stage. */
export interface StageLine {
  readonly stage: ProjectStage;
  readonly projects: Count;
  readonly budget: Money;
  readonly paid: Money;
}
/** What is wrong with an entry; `unknown`: it cannot be judged, since something about it is not known. */
export type LibraryFault = 'noPaper' | 'outOfOrder' | 'outsideLibrary' | 'notApproved' | 'aboveLimit' | 'unknown';
/** One finding, by entry. */
export interface LibraryFinding {
  readonly project: string;
  readonly entry: string;
  readonly on: Day;
  readonly fault: LibraryFault;
  /** 违规拨付. */
  readonly wrongful: Money;
}
/** The library on the day. Of a payment whose amount is not known nothing is in the sums: it is a finding, `unknown`. */
export interface LibraryReport {
  readonly projects: readonly ProjectLine[];
  readonly stages: readonly StageLine[];
  readonly findings: readonly LibraryFinding[];
  readonly paid: Money;
  readonly wrongful: Money;
}

const project = freeText('项目编号', 'number of the project', { most: 40 });
const budget = money('批复金额', 'budget');
const paid = money('已拨付', 'paid');
const wrongful = money('违规拨付', 'wrongful payment');
export const ProjectLibrary: Schema<ProjectLibrary> = record<ProjectLibrary>('项目库', 'library of projects', {
  on: day('统计日期', 'as of'),
  entries: list('项目记录', 'entries about projects', ProjectEntry, { most: 200_000 }),
});
export const LibraryReport: Schema<LibraryReport> = record<LibraryReport>('项目库情况', 'report', {
  projects: list(
    '各项目',
    'projects',
    record<ProjectLine>('项目', 'project', {
      project,
      stage: ProjectStage,
      since: day('到达本阶段日期', 'at this stage since').nullable(),
      budget,
      paid,
    }),
    { most: 200_000 },
  ),
  stages: list(
    '各阶段',
    'stages',
    record<StageLine>('阶段', 'stage', { stage: ProjectStage, projects: count('项目数', 'projects'), budget, paid }),
    { most: 10 },
  ),
  findings: list(
    '问题',
    'findings',
    record<LibraryFinding>('问题', 'finding', {
      project,
      entry: freeText('记录编号', 'number of the entry', { most: 40 }),
      on: day('日期', 'day'),
      fault: choice<Readonly<Record<LibraryFault, Text>>>('问题', 'fault', {
        noPaper: text('缺少文书', 'the paper is missing'),
        outOfOrder: text('未完成上一环节', 'the step before it is missing'),
        outsideLibrary: text('库外项目用钱', 'money outside the library'),
        notApproved: text('未批复先拨付', 'paid before the approval'),
        aboveLimit: text('超过本阶段可拨金额', 'above what may be paid at this stage'),
        unknown: text('记录不全，无法判断', 'not judged: something is unknown'),
      }),
      wrongful,
    }),
    { most: 200_000 },
  ),
  paid,
  wrongful,
});
