import { defineProcedure, failure, text, type Procedure } from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { known } from './answer.ts';
import { caseClockExamples } from './case-clock-examples.ts';
import { isOpen, isOverdue, progressOf } from './case-progress.ts';
import { caseParameters, stepsOf, type CaseParameters } from './case-steps.ts';
import { CaseReport } from './model/case-report.ts';
import { CaseBook } from './model/risk-case.ts';

function checkOnce(keys: readonly string[]): void {
  const met = new Set<string>();
  for (const key of keys) {
    if (met.has(key)) throw failure('DZ602', { what: 'cases', key }, ['cases']);
    met.add(key);
  }
}

/**
 * 核查帮扶时限 (clause 12): after an alert the household is checked, taken in and helped, each step in its time; what is next, whose it
 * is and what is late is said for every case, and what is overdue in an open one raises an alert. The clock is the one that instant help uses.
 *
 * @source S0
 */
export const caseClock: Procedure<'monitoring/case-clock', CaseBook, CaseReport, CaseParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'monitoring/case-clock',
    clauses: ['12'],
    title: text('核查帮扶时限', 'Clock of a case'),
    summary: text(
      '预警后按期核查、纳入、帮扶，谁该办、何时到期、逾期几天都列出来；一户一个风险只立一案。',
      'After an alert the household is checked, included and helped in time; whose turn it is, when it is due and what is late is listed. One open case for a household and a risk.',
    ),
    subject: 'household',
    authority: text('扶贫开发办公室', 'poverty-alleviation office'),
    papers: [text('核查表、纳入审批表、帮扶记录', 'check sheet, approval, record of help')],
    timeLimit: text('各步骤期限为参数；德州期限未见来源', 'the set times are parameters; none was found for Dezhou'),
    level: text('村发现，乡镇核查，县确定', 'the village finds, the township checks, the county decides'),
    sources: [workPoints2019],
    interactions: [
      {
        with: 'safety-net/instant-help',
        what: text('即时帮扶与本流程同一时钟，不重复计时', 'the same clock as instant help, counted once'),
      },
      { with: 'monitoring/release', what: text('结案须风险消除', 'a case is closed when the risk is gone') },
    ],
    input: CaseBook,
    output: CaseReport,
    parameters: caseParameters,
    on: 'asOf',
    run: ({ asOf, cases }, p) => {
      const inOrder = cases.toSorted((a, b) => compareKeys(a.case, b.case));
      checkOnce(inOrder.map((each) => each.case));
      // Two open cases of a household and a risk are one case reported twice.
      const open = inOrder.filter((each) => isOpen(each, asOf) === true);
      checkOnce(open.map(({ household, risk }) => `${household} ${risk}`));
      const steps = stepsOf(p);
      const progress = inOrder.map((each) => progressOf(each, steps, asOf, p.calendar));
      const late = progress.flatMap(({ case: number, clock }) =>
        clock.late.map(({ key, days }) => ({ case: number, step: key, days })),
      );
      return {
        cases: progress,
        late,
        ...known({
          checkOverdue: isOverdue('check', progress),
          includeOverdue: isOverdue('include', progress),
          helpOverdue: isOverdue('help', progress),
        }),
      };
    },
    assessment: {
      per: 'household',
      // The register holds no cases; whoever keeps them gives those of the household.
      facts: ({ on }) => ({ asOf: on }),
      alerts: ['checkOverdue', 'includeOverdue', 'helpOverdue'],
    },
    laws: [
      {
        id: 'every-case-reported',
        title: text('每个个案都有进度', 'every case is reported once'),
        holds: ({ input, output }) => output.cases.length === input.cases.length,
      },
      {
        id: 'late-means-not-kept',
        title: text('有逾期步骤即未按时', 'a case with a late step was not kept'),
        holds: ({ output }) => output.cases.every(({ clock }) => clock.late.length === 0 || clock.kept === false),
      },
      {
        id: 'one-open-case-per-risk',
        title: text('一户一个风险只有一个未结案', 'a household has one open case of a risk'),
        holds: ({ output }) => {
          const open = output.cases
            .filter((each) => each.open === true)
            .map(({ household, risk }) => `${household} ${risk}`);
          return new Set(open).size === open.length;
        },
      },
      {
        id: 'overdue-is-late',
        title: text('逾期未办的步骤都列在逾期之中', 'a step that is overdue is among the late ones'),
        holds: ({ output }) => {
          const late = new Set(output.late.map(({ step }) => step));
          const overdue = { check: output.checkOverdue, include: output.includeOverdue, help: output.helpOverdue };
          return Object.entries(overdue).every(([step, is]) => is !== true || late.has(step));
        },
      },
    ],
    examples: caseClockExamples,
  });
