import { defineProcedure, failure, printRate, text, type Count, type Money, type Procedure } from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { LibraryReport, ProjectLibrary, type ProjectStage, type StageLine } from './model/project.ts';
import { projectLibraryExamples } from './project-library-examples.ts';
import { projectSteps, stepParameters, type StepParameters } from './project-steps.ts';

const stages: readonly ProjectStage[] = [
  'outside',
  'library',
  'approved',
  'started',
  'accepted',
  'reimbursed',
  'handedOver',
];

/**
 * 项目库 (clause 3.1): all projects by stage with their money, and those where a step, the money or the order is wrong.
 *
 * @source S0
 */
export const projectLibrary: Procedure<'industry/project-library', ProjectLibrary, LibraryReport, StepParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'industry/project-library',
    clauses: ['3.1'],
    title: text('产业项目库', 'Library of projects'),
    summary: text(
      '项目库里各阶段有多少项目、多少钱，哪些项目次序颠倒、超付或在库外用钱。',
      'How many projects and how much money stand at each stage, and which are out of order, overpaid or paid outside.',
    ),
    subject: 'county',
    authority: text('扶贫开发办公室', 'poverty-alleviation office'),
    papers: [text('项目库清单', 'list of the library')],
    timeLimit: text('动态管理', 'kept all the time'),
    level: text('县', 'county'),
    sources: [workPoints2019],
    interactions: [
      { with: 'industry/project-steps', what: text('逐个项目按该政策核查', 'each project is judged by that policy') },
    ],
    input: ProjectLibrary,
    output: LibraryReport,
    parameters: stepParameters,
    on: 'on',
    run: ({ on, projects }, { advanceShare }) => {
      const sorted = projects.toSorted((a, b) => compareKeys(a.project, b.project));
      const twice = sorted.find(({ project }, i) => project === sorted[i + 1]?.project);
      if (twice !== undefined) throw failure('DZ602', { what: 'projects', key: twice.project }, ['projects']);
      const bound = projectSteps.with({ advanceShare: printRate(advanceShare) });
      const judged = sorted.map(({ project, steps }) => ({
        project,
        steps,
        verdict: bound.evaluateParsed({ ...steps, on }),
      }));
      const lines = stages.flatMap((stage): StageLine[] => {
        const of = judged.filter(({ verdict }) => verdict.stage === stage);
        const sum = (field: 'budget' | 'paid'): Money => of.reduce((so, { steps }) => so + steps[field], 0) as Money;
        return of.length === 0
          ? []
          : [{ stage, projects: of.length as Count, budget: sum('budget'), paid: sum('paid') }];
      });
      const wrong = judged.filter(
        ({ verdict }) => !verdict.inOrder || verdict.outside > 0 || verdict.tooEarly > 0 || verdict.overBudget > 0,
      );
      return {
        stages: lines,
        faults: wrong.map(({ project }) => ({ project })),
        outside: judged.reduce((sum, { verdict }) => sum + verdict.outside, 0) as Money,
      };
    },
    laws: [
      {
        id: 'every-project-at-one-stage',
        title: text('每个项目只在一个阶段', 'every project is at one stage'),
        holds: ({ input, output }) =>
          output.stages.reduce((sum, { projects }) => sum + projects, 0) === input.projects.length,
      },
      {
        id: 'money-adds-up',
        title: text('各阶段拨付之和等于全部拨付', 'what was paid at all stages is all that was paid'),
        holds: ({ input, output }) =>
          output.stages.reduce((sum, { paid }) => sum + paid, 0) ===
          input.projects.reduce((sum, { steps }) => sum + steps.paid, 0),
      },
      {
        id: 'money-outside-is-a-fault',
        title: text('有库外资金的项目必列出', 'money outside is a fault of its project'),
        holds: ({ output }) => output.outside === 0 || output.faults.length > 0,
      },
    ],
    examples: projectLibraryExamples,
  });
