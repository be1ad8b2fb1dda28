import {
  defineProcedure,
  DzfpError,
  failure,
  printRate,
  text,
  type BoundCarried,
  type Count,
  type Money,
  type Procedure,
} from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import {
  LibraryReport,
  ProjectLibrary,
  type LibraryFinding,
  type ProjectLine,
  type StageLine,
} from './model/project-library.ts';
import type { ProjectAct, ProjectEntry, ProjectSoFar, ProjectStage, ProjectStep } from './model/project-step.ts';
import { projectLibraryExamples } from './project-library-examples.ts';
import { projectStep, projectStepParameters, type ProjectStepParameters } from './project-step.ts';

const stages: readonly ProjectStage[] = [
  'outside',
  'library',
  'approved',
  'started',
  'accepted',
  'reimbursed',
  'handedOver',
];
const nothing = 0 as Money;
type Step = BoundCarried<ProjectEntry, ProjectStep, ProjectSoFar>;

function sum<T>(of: readonly T[], amount: (each: T) => Money): Money {
  return of.reduce((so, each) => so + amount(each), 0) as Money;
}

/** Of one day the steps come in their order, and payments after them: on the day of its approval a project may be paid. */
const acts: readonly ProjectAct[] = ['enter', 'approve', 'start', 'accept', 'reimburse', 'handOver', 'pay'];

function inOrder(a: ProjectEntry, b: ProjectEntry): number {
  if (a.on !== b.on) return a.on - b.on;
  return a.act === b.act ? compareKeys(a.entry, b.entry) : acts.indexOf(a.act) - acts.indexOf(b.act);
}

/** The entries up to the day in their order, by project. */
function byProject({ on, entries }: ProjectLibrary): readonly (readonly [string, readonly ProjectEntry[]])[] {
  const projects = new Map<string, ProjectEntry[]>();
  const seen = new Set<string>();
  for (const each of entries.filter((entry) => entry.on <= on).toSorted(inOrder)) {
    if (seen.has(each.entry)) throw failure('DZ602', { what: 'entries', key: each.entry }, ['entries']);
    seen.add(each.entry);
    const own = projects.get(each.project);
    if (own === undefined) projects.set(each.project, [each]);
    else own.push(each);
  }
  return [...projects].toSorted(([a], [b]) => compareKeys(a, b));
}

/** An entry that cannot be judged moves nothing, but money that was paid stays paid. */
function judged(step: Step, entry: ProjectEntry, before: ProjectSoFar): ReturnType<Step['evaluateParsed']> | undefined {
  try {
    return step.evaluateParsed(entry, before);
  } catch (error) {
    if (error instanceof DzfpError) return undefined;
    throw error;
  }
}

/** One project, entry by entry. */
function runProject(
  step: Step,
  project: string,
  entries: readonly ProjectEntry[],
): { readonly line: ProjectLine; readonly findings: readonly LibraryFinding[] } {
  const findings: LibraryFinding[] = [];
  let so: ProjectSoFar = { stage: 'outside', budget: nothing, paid: nothing };
  let since: ProjectLine['since'] = null;
  for (const entry of entries) {
    const { entry: number, on } = entry;
    const found = judged(step, entry, so);
    if (found === undefined) {
      findings.push({ project, entry: number, on, fault: 'unknown', wrongful: nothing });
      const paid = entry.act === 'pay' ? (entry.amount ?? nothing) : nothing;
      so = { stage: so.stage, budget: so.budget, paid: (so.paid + paid) as Money };
      continue;
    }
    const { obstacle, wrongful } = found.result;
    if (obstacle !== 'none') findings.push({ project, entry: number, on, fault: obstacle, wrongful });
    if (found.after.stage !== so.stage) since = on;
    so = found.after;
  }
  return { line: { project, since, ...so }, findings };
}

/**
 * 项目库 (clause 3.1): all industry projects of a county by stage with their money on a day, and every entry that was out of order,
 * without its paper, or paid what might not be paid; no money goes outside the library. What cannot be judged is named as unknown.
 *
 * @source S0
 */
export const projectLibrary: Procedure<
  'industry/project-library',
  ProjectLibrary,
  LibraryReport,
  ProjectStepParameters
> = /* @__PURE__ */ defineProcedure({
  id: 'industry/project-library',
  clauses: ['3.1'],
  title: text('产业项目库', 'Library of industry projects'),
  summary: text(
    '全县产业项目各在哪个阶段、批了多少、拨了多少；环节颠倒、缺少文书、库外或提前用钱的逐条列出。',
    'At which stage each project of a county stands and with what money; steps out of order, missing papers and money paid outside or too early are named one by one.',
  ),
  subject: 'county',
  authority: text('扶贫开发办公室、财政局', 'poverty-alleviation office, finance bureau'),
  papers: [text('项目库台账、拨款凭证', 'book of the library, vouchers')],
  timeLimit: text('动态管理；更新周期未见来源', 'kept all the time; no interval was found'),
  level: text('县', 'county'),
  sources: [workPoints2019],
  interactions: [
    { with: 'industry/project-step', what: text('逐条记录按该政策判断', 'each entry is judged by that policy') },
    { with: 'funds/fund-ledger', what: text('拨付须与资金台账相符', 'payments agree with the ledger of funds') },
  ],
  input: ProjectLibrary,
  output: LibraryReport,
  parameters: projectStepParameters,
  on: 'on',
  run: (input, { advanceShare }) => {
    const step = projectStep.with({ advanceShare: printRate(advanceShare) });
    const ran = byProject(input).map(([project, entries]) => runProject(step, project, entries));
    const projects = ran.map(({ line }) => line);
    const findings = ran.flatMap((each) => each.findings);
    return {
      projects,
      stages: stages.map((stage): StageLine => {
        const here = projects.filter((each) => each.stage === stage);
        return {
          stage,
          projects: here.length as Count,
          budget: sum(here, ({ budget }) => budget),
          paid: sum(here, ({ paid }) => paid),
        };
      }),
      findings,
      paid: sum(projects, ({ paid }) => paid),
      wrongful: sum(findings, ({ wrongful }) => wrongful),
    };
  },
  laws: [
    {
      id: 'every-project-at-one-stage',
      title: text('每个项目恰在一个阶段，金额相符', 'every project is at one stage, with its money'),
      holds: ({ output }) =>
        output.stages.reduce((so, { projects }) => so + projects, 0) === output.projects.length &&
        sum(output.stages, ({ paid }) => paid) === output.paid,
    },
    {
      id: 'every-payment-counts',
      title: text('到统计日期的拨付一分不少', 'every fen paid by the day counts'),
      holds: ({ input, output }) =>
        sum(
          input.entries.filter(({ act, on }) => act === 'pay' && on <= input.on),
          ({ amount = nothing }) => amount,
        ) === output.paid,
    },
    {
      id: 'outside-the-library-nothing-is-right',
      title: text('库外项目的拨付都有问题记录', 'where a project never entered, its money is a finding'),
      holds: ({ output }) =>
        output.projects.every(
          ({ project, since, paid }) =>
            since !== null || paid === 0 || output.findings.some((each) => each.project === project),
        ),
    },
  ],
  examples: projectLibraryExamples,
});
