import { defineProcedure, failure, list, parameter, text, type ParametersOf, type Procedure } from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { caseClock as clockOf, SpecialDay, Term, type Step } from '@dzfp/core/deadline';
import { workPoints2019 } from '@dzfp/core/model';
import { caseClockExamples } from './case-clock-examples.ts';
import { CaseBook, CaseReport, type CaseParameters, type RiskCase } from './model/risk-case.ts';

const caseParameters: ParametersOf<CaseParameters> = {
  check: parameter('monitoring/check-term', '12', Term),
  include: parameter('monitoring/include-term', '12', Term),
  help: parameter('monitoring/help-term', '12', Term),
  calendar: parameter('monitoring/work-calendar', '12', list('放假安排', 'special days', SpecialDay, { most: 200 })),
};

/** 核查、纳入、帮扶: the steps with whose they are and their set times. */
function stepsOf({ check, include, help }: CaseParameters): readonly Step[] {
  return [
    { key: 'check', name: text('入户核查', 'check'), who: text('村、乡镇', 'village and township'), term: check },
    { key: 'include', name: text('研判纳入', 'inclusion'), who: text('县级', 'county'), term: include },
    { key: 'help', name: text('落实帮扶', 'help'), who: text('帮扶责任人', 'the helper in charge'), term: help },
  ];
}

/** One household has one open case of a risk: a second one is the same case reported twice. */
function checkOnce(cases: readonly RiskCase[], isOpen: (of: RiskCase) => boolean): void {
  const known = new Set<string>();
  for (const each of cases) {
    if (!isOpen(each)) continue;
    const key = `${each.household} ${each.risk}`;
    if (known.has(key)) throw failure('DZ602', { what: 'cases', key }, ['cases']);
    known.add(key);
  }
}

/**
 * 核查帮扶时限 (clause 12): after an alert the household is checked, taken in and helped, each step in its time; what is next, whose it
 * is and what is late is said for every case. The clock is the one that instant help uses.
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
      const isOpen = ({ closedOn }: RiskCase): boolean =>
        closedOn === undefined || closedOn === null || closedOn > asOf;
      const inOrder = cases.toSorted((a, b) => compareKeys(a.case, b.case));
      const twice = inOrder.find((each, i) => each.case === inOrder[i + 1]?.case);
      if (twice !== undefined) throw failure('DZ602', { what: 'cases', key: twice.case }, ['cases']);
      checkOnce(inOrder, isOpen);
      const progress = inOrder.map((each) => {
        const { appearedOn, checkedOn, includedOn, helpedOn } = each;
        const dates = {
          ...(appearedOn === undefined ? {} : { appeared: appearedOn }),
          done: { check: checkedOn, include: includedOn, help: helpedOn },
        };
        return {
          case: each.case,
          household: each.household,
          open: isOpen(each),
          clock: clockOf(stepsOf(p), dates, asOf, p.calendar),
        };
      });
      const late = progress.flatMap(({ case: number, clock }) =>
        clock.late.map(({ key, days }) => ({ case: number, step: key, days })),
      );
      return { cases: progress, late };
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
        holds: ({ input, output }) => {
          const risk = new Map(input.cases.map((each) => [each.case, each.risk]));
          const open = output.cases
            .filter((each) => each.open)
            .map((each) => `${each.household} ${risk.get(each.case) ?? ''}`);
          return new Set(open).size === open.length;
        },
      },
    ],
    examples: caseClockExamples,
  });
