import { definePolicy, label, number, text, type ChoiceTerm, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { DangerousDwelling, RenovationDuty } from './model/dangerous-dwelling.ts';
import { Duty } from './model/duty.ts';
import { Grade } from './model/grade.ts';
import { dutyAssessment } from './renovation-duty-assessment.ts';
import { renovationDutyExamples } from './renovation-duty-examples.ts';
import { renovationDutyLaws } from './renovation-duty-laws.ts';
import { gradeStandard } from './sources.ts';

/**
 * 危房必改 (clause 7.1): a dwelling of grade C or D has exactly one case that is open or accepted, or else a lawful ending: safe
 * elsewhere, rented, in care. What is accepted is A or B afterwards; a dwelling in which the household lives instead is graded too.
 *
 * @source S0
 */
export const renovationDuty: Policy<
  'housing/renovation-duty',
  DangerousDwelling,
  RenovationDuty,
  Record<never, never>
> = /* @__PURE__ */ definePolicy({
  id: 'housing/renovation-duty',
  clauses: ['7.1'],
  title: text('危房改造义务', 'Duty to renovate'),
  summary: text(
    'C、D级危房必须改造，或者以另有安全住房、租住安全住房、集中供养保障。',
    'A house of grade C or D is renovated, or the household lives safely elsewhere, rents a safe house or is in care.',
  ),
  subject: 'household',
  authority: text('住房和城乡建设局', 'housing and construction bureau'),
  papers: [text('鉴定报告、改造申请、竣工验收表', 'appraisal report, application, acceptance sheet')],
  timeLimit: text('2019年底前；每户期限未见来源', 'by the end of 2019; no limit of a case was found'),
  level: text('县', 'county'),
  sources: [workPoints2019, gradeStandard],
  interactions: [
    {
      with: 'housing/renovation-subsidy',
      what: text('另有安全住房的不发改造补助', 'whoever lives safely elsewhere gets no renovation subsidy'),
    },
    {
      with: 'safety-net/tekun-support',
      what: text('集中供养的特困人员由供养机构保障住房', 'tekun persons in an institution are housed by it'),
    },
  ],
  input: DangerousDwelling,
  output: RenovationDuty,
  parameters: {},
  on: 'on',
  requires: [
    {
      id: 'opened-by-the-day',
      fields: ['cases'],
      rule: text('立项日期不晚于核查日期', 'no case was opened after the day of the check'),
      holds: ({ cases, on }) => cases.all(({ openedOn }) => openedOn.isOnOrBefore(on)),
    },
  ],
  formula: ({ grade, cases, ending, otherGrade }) => {
    const one = number(1);
    const live = cases.count(({ state }) => state.is('withdrawn').not()).as('有效任务数', 'cases in force');
    const unsafe = cases
      .any(({ state, gradeAfter }) =>
        state.is('accepted').and(gradeAfter.isNone.or(gradeAfter.ifNone(label(Grade, 'A')).isOneOf('C', 'D'))),
      )
      .as('验收后不安全', 'accepted and not safe');
    const otherSafe = otherGrade.isNone
      .not()
      .and(otherGrade.ifNone(label(Grade, 'D')).isOneOf('A', 'B'))
      .as('所住房屋安全', 'the dwelling lived in is safe');
    const elsewhere = ending.isOneOf('safeElsewhere', 'rented').and(otherSafe).as('另居安全住房', 'safe elsewhere');
    const ended = ending.is('inCare').or(elsewhere).as('有其他住房保障', 'ended lawfully');
    const grounds = live.plus(ended.choose(one, number(0))).as('有效任务和保障方式数', 'cases and endings');
    const dangerous = grade.isOneOf('C', 'D').as('危房', 'dangerous');
    const named = (name: Duty): ChoiceTerm<Duty> => label(Duty, name);
    const accepted = cases.any(({ state }) => state.is('accepted')).as('已验收', 'accepted');
    const afterAcceptance = unsafe.choose(named('acceptedUnsafe'), named('done'));
    const ofCase = accepted.choose(afterAcceptance, named('open')).as('任务进度', 'how the case stands');
    const ofOne = ended.choose(named('ended'), ofCase);
    const ofMany = grounds.isAbove(one).choose(named('double'), ofOne).as('有任务或保障', 'with a case or an ending');
    const ofDangerous = grounds
      .equals(number(0))
      .choose(named('missing'), ofMany)
      .as('危房义务', 'duty of the dangerous');
    const duty = grade
      .match({
        A: named('none'),
        B: named('none'),
        C: ofDangerous,
        D: ofDangerous,
        notAppraised: named('notAppraised'),
      })
      .as('改造义务', 'duty to renovate');
    return {
      duty,
      grounds: dangerous.choose(grounds, number(0)),
      breach: duty.isOneOf('missing', 'double', 'acceptedUnsafe'),
    };
  },
  assessment: dutyAssessment,
  laws: renovationDutyLaws,
  examples: renovationDutyExamples,
});
