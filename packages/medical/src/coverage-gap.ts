import {
  count,
  definePolicy,
  flag,
  number,
  record,
  text,
  type Count,
  type CountTerm,
  type ListTerm,
  type Policy,
  type Schema,
} from '@dzfp/core';
import { coverageGapExamples } from './coverage-gap-examples.ts';
import { CoverageRecord, type CoveragePeriod, type DayThatMatters } from './model/coverage-record.ts';
import { workPoints2019 } from '@dzfp/core/model';

/** On how many of the days that matter each scheme fails the person. */
export interface CoverageGap {
  readonly daysNotInBasic: Count;
  readonly daysNotInCriticalIllness: Count;
  readonly daysNotRecognised: Count;
  readonly inBasic: boolean;
  readonly inCriticalIllness: boolean;
  readonly recognisedForAssistance: boolean;
  /** Whether the promise covers the person, and some scheme fails it. */
  readonly gap: boolean;
}

const CoverageGap: Schema<CoverageGap> = record<CoverageGap>('保障缺口', 'coverage gap', {
  daysNotInBasic: count('未参加基本医保的天数', 'days not enrolled in basic insurance'),
  daysNotInCriticalIllness: count('未参加大病保险的天数', 'days not enrolled in critical-illness insurance'),
  daysNotRecognised: count('未认定医疗救助资格的天数', 'days not recognised for assistance'),
  inBasic: flag('基本医保全程参保', 'enrolled in basic insurance throughout'),
  inCriticalIllness: flag('大病保险全程参保', 'enrolled in critical-illness insurance throughout'),
  recognisedForAssistance: flag('医疗救助资格全程认定', 'recognised for assistance throughout'),
  gap: flag('存在保障缺口', 'there is a gap'),
});

/** The days that lie outside every period of a scheme; a period with an open end never ends. */
function daysOutside(days: ListTerm<DayThatMatters>, periods: ListTerm<CoveragePeriod>): CountTerm {
  return days.count(({ day }) => periods.all(({ from, to }) => day.isBefore(from).or(day.isAfter(to.ifNone(day)))));
}

/**
 * 全部纳入 (clause 6.1): whether a registered person is enrolled in basic and in critical-illness insurance, and recognised for
 * medical assistance, on each day that matters. What is not on file stays unknown; it is neither a gap nor cover.
 *
 * @source S0
 */
export const coverageGap: Policy<'medical/coverage-gap', CoverageRecord, CoverageGap, object> =
  /* @__PURE__ */ definePolicy({
    id: 'medical/coverage-gap',
    clauses: ['6.1'],
    title: text('参保与救助资格缺口', 'Gaps in enrolment and recognition'),
    summary: text(
      '建档立卡人口在每个须有保障的日期都应参加基本医保和大病保险，并认定医疗救助资格。',
      'On each day that matters a registered person is enrolled in both insurances and recognised for medical assistance.',
    ),
    subject: 'person',
    authority: text('医疗保障局', 'healthcare security bureau'),
    papers: [text('参保登记与救助对象名册', 'enrolment register and list of recognised persons')],
    timeLimit: text(
      '随贫困人口动态调整及时办理；期限未见来源',
      'with each adjustment of the register; no limit was found',
    ),
    level: text('县', 'county'),
    sources: [workPoints2019],
    input: CoverageRecord,
    output: CoverageGap,
    parameters: {},
    applies: (person) => person.registered,
    formula: (person) => {
      const days = person.daysThatMatter;
      const basic = daysOutside(days, person.basicEnrolment).as('未参加基本医保天数', 'days not in basic insurance');
      const critical = daysOutside(days, person.criticalIllnessEnrolment).as(
        '未参加大病保险天数',
        'days not in critical-illness insurance',
      );
      const unrecognised = daysOutside(days, person.assistanceRecognition).as(
        '未认定救助资格天数',
        'days not recognised',
      );
      const none = number(0);
      const inBasic = basic.equals(none).as('基本医保无缺口', 'no gap in basic insurance');
      const inCritical = critical.equals(none).as('大病保险无缺口', 'no gap in critical-illness insurance');
      const recognised = unrecognised.equals(none).as('救助资格无缺口', 'no gap in recognition');
      return {
        daysNotInBasic: basic,
        daysNotInCriticalIllness: critical,
        daysNotRecognised: unrecognised,
        inBasic,
        inCriticalIllness: inCritical,
        recognisedForAssistance: recognised,
        gap: person.registered.and(inBasic.and(inCritical).and(recognised).not()),
      };
    },
    laws: [
      {
        id: 'gap-names-a-scheme',
        title: text('有缺口必有具体险种或资格', 'a gap always names a scheme'),
        holds: ({ result }) =>
          result.gap
            .not()
            .or(result.inBasic.not())
            .or(result.inCriticalIllness.not())
            .or(result.recognisedForAssistance.not()),
      },
      {
        id: 'enrolled-is-not-recognised',
        title: text('参保不等于救助资格认定', 'a registered person who is enrolled but not recognised has a gap'),
        holds: ({ facts, result }) => facts.registered.and(result.recognisedForAssistance.not()).not().or(result.gap),
      },
    ],
    examples: coverageGapExamples,
  });
