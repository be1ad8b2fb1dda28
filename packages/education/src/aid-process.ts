import {
  defineProcedure,
  failure,
  freeText,
  list,
  parameter,
  record,
  table,
  text,
  type Procedure,
  type Schema,
  type Table,
} from '@dzfp/core';
import { caseClock, CaseStanding, Term, type Step, type TermRecord } from '@dzfp/core/deadline';
import { workPoints2019 } from '@dzfp/core/model';
import { aidProcessExamples } from './aid-process-examples.ts';
import { aidStepDuties } from './aid-steps.ts';
import { AidCase, AidStep, aidStepNames } from './model/aid-case.ts';
import { stateGrant } from './sources.ts';

/** A step that counts as done though its paper is missing, or not known to be there. */
export interface PaperMissing {
  readonly step: AidStep;
  readonly paper: string;
}
/** How the process stands: the clock of the case, and the papers that are missing. */
export interface AidProgress {
  readonly clock: CaseStanding;
  readonly papersMissing: readonly PaperMissing[];
  readonly papersUnknown: readonly PaperMissing[];
}
/** The set time of each step. */
export interface AidProcessParameters {
  readonly terms: Table<AidStep, TermRecord>;
}

const steps = Object.keys(aidStepNames) as readonly AidStep[];
const PaperMissing: Schema<PaperMissing> = record<PaperMissing>('缺少的材料', 'missing paper', {
  step: AidStep,
  paper: freeText('材料', 'paper'),
});
const AidProgress: Schema<AidProgress> = record<AidProgress>('资助办理进度', 'progress of aid', {
  clock: CaseStanding,
  papersMissing: list('已办而缺材料', 'done without its paper', PaperMissing, { most: steps.length }),
  papersUnknown: list('材料是否在档未知', 'paper not known to be on file', PaperMissing, { most: steps.length }),
});

function stepsOf(terms: AidProcessParameters['terms']): Step[] {
  return steps.map((key) => {
    const term = terms[key];
    if (term === undefined) throw failure('DZ302', { missing: `education/aid-terms ${key}` });
    return { key, name: aidStepNames[key], who: aidStepDuties[key].who, term };
  });
}

/**
 * 资助标准化流程 (clause 5.1): identify, apply, notice, pay, file; each step within its set time after the one before, and each
 * with its paper. A step without its paper is named, and a paper nobody looked for is neither there nor missing.
 *
 * @source S0
 */
export const aidProcess: Procedure<'education/aid-process', AidCase, AidProgress, AidProcessParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'education/aid-process',
    clauses: ['5.1'],
    title: text('资助标准化流程', 'Standard process of aid'),
    summary: text(
      '认定、申请、公示、发放、归档五步，每步有时限、有材料。',
      'Five steps from identification to the file, each with its time and its paper.',
    ),
    subject: 'pupil',
    authority: text('教育和体育局', 'education and sports bureau'),
    papers: steps.map((step) => aidStepDuties[step].paper),
    timeLimit: text('各步骤时限为参数；未见来源', 'set for each step; no source was found'),
    level: text('学校办理，县审核发放', 'the school handles, the county checks and pays'),
    sources: [workPoints2019, stateGrant],
    input: AidCase,
    output: AidProgress,
    parameters: {
      terms: parameter('education/aid-terms', '5.1', table(AidStep, Term)),
    },
    on: 'on',
    run: ({ on, begins, done, papers }, { terms }) => {
      const clock = caseClock(stepsOf(terms), { appeared: begins, done }, on);
      const taken = steps.filter((_, i) => clock.steps[i]?.done !== undefined);
      const named = (state: boolean | undefined): PaperMissing[] =>
        taken.filter((step) => papers[step] === state).map((step) => ({ step, paper: aidStepDuties[step].paper.zh }));
      return { clock, papersMissing: named(false), papersUnknown: named(undefined) };
    },
    laws: [
      {
        id: 'every-step-has-a-standing',
        title: text('每一步都有状态', 'every step has a standing'),
        holds: ({ output }) => output.clock.steps.length === steps.length,
      },
      {
        id: 'late-is-not-kept',
        title: text('有逾期即非按时', 'a late step means that the process was not kept'),
        holds: ({ output: { clock } }) => clock.late.length === 0 || clock.kept === false,
      },
    ],
    examples: aidProcessExamples,
  });
