import {
  count,
  day,
  definePolicy,
  flag,
  number,
  parameter,
  record,
  text,
  type Count,
  type CountTerm,
  type Day,
  type FlagTerm,
  type ParametersOf,
  type Policy,
  type Schema,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { helpRecordExamples } from './help-record-examples.ts';
import { helpRecordLaws } from './help-record-laws.ts';
import type { HelperKind } from './model/helper-kind.ts';
import { HelpRecord } from './model/help-record.ts';
import { pairingReport } from './sources.ts';

/** How a pupil's three helpers stand on a day. */
export interface HelpStanding {
  readonly hasCadre: boolean;
  readonly hasTeacher: boolean;
  readonly hasDonor: boolean;
  readonly missing: Count;
  /** Two helpers of one kind at once: a mistake of the file. */
  readonly duplicated: boolean;
  /** Past the day by which everybody has all three, and one is missing. */
  readonly overdue: boolean;
  /** By when the next act of help is due, counted from the last confirmed one or from when help began. */
  readonly nextHelpBy: Day;
  readonly helpOverdue: boolean;
}
/** By when pairing is complete, and how often there is help. */
export interface HelpRecordParameters {
  readonly pairedBy: Day;
  readonly helpEvery: Count;
}

const HelpStanding: Schema<HelpStanding> = record<HelpStanding>('帮扶情况', 'standing of help', {
  hasCadre: flag('有干部帮扶', 'has a cadre'),
  hasTeacher: flag('有教师帮扶', 'has a teacher'),
  hasDonor: flag('有企业家（爱心人士）帮扶', 'has a donor'),
  missing: count('缺几类帮扶人', 'kinds that are missing', { most: 3 }),
  duplicated: flag('同类重复结对', 'two of one kind'),
  overdue: flag('逾期未结对', 'pairing is overdue'),
  nextHelpBy: day('下次帮扶截止日', 'next help by', { least: '1850-01-01', most: '2299-12-31' }),
  helpOverdue: flag('帮扶逾期', 'help is overdue'),
});
const helpRecordParameters: ParametersOf<HelpRecordParameters> = {
  pairedBy: parameter('education/paired-by', '5.4', day('结对全覆盖截止日', 'everybody is paired by')),
  helpEvery: parameter(
    'education/help-every',
    '5.4',
    count('帮扶间隔天数', 'days between acts of help', { least: 1, most: 3660 }),
  ),
};

/**
 * “三帮一”帮扶记录 (clause 5.4, G12): who of the three helps a pupil on a day, which kind is missing, whether help comes as often as
 * it should. A helper who has left without a successor shows from the next day on. Only confirmed help counts.
 *
 * @source S0
 */
export const helpRecord: Policy<'education/help-record', HelpRecord, HelpStanding, HelpRecordParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'education/help-record',
    clauses: ['5.4'],
    title: text('“三帮一”帮扶记录', 'Record of three-for-one help'),
    summary: text(
      '每名贫困学生三类帮扶人是否齐全、是否按时帮扶。',
      'Whether a poor pupil has all three helpers, and is helped in time.',
    ),
    subject: 'pupil',
    authority: text('教育和体育局', 'education and sports bureau'),
    papers: [text('帮扶手册', 'record of help')],
    timeLimit: text('2019年底前结对；帮扶间隔未见来源', 'paired by the end of 2019; how often: no source was found'),
    level: text('乡镇、学校', 'township and school'),
    sources: [workPoints2019, pairingReport],
    input: HelpRecord,
    output: HelpStanding,
    parameters: helpRecordParameters,
    on: 'on',
    applies: ({ poor }) => poor,
    formula: ({ on, poor, helpers, help }, { pairedBy, helpEvery }) => {
      const one = number(1);
      const zero = number(0);
      const inForce = (kind: HelperKind): CountTerm =>
        helpers.count((each) =>
          each.kind.is(kind).and(each.from.isOnOrBefore(on)).and(each.to.ifNone(on).isOnOrAfter(on)),
        );
      const cadres = inForce('cadre').as('在任干部', 'cadres in force');
      const teachers = inForce('teacher').as('在任教师', 'teachers in force');
      const donors = inForce('donor').as('在任企业家（爱心人士）', 'donors in force');
      const has = (of: CountTerm): FlagTerm => of.isAtLeast(one);
      const lacks = (of: CountTerm, name: readonly [string, string]): CountTerm =>
        has(of)
          .choose(zero, one)
          .as(...name);
      const missing = lacks(cadres, ['缺干部', 'no cadre'])
        .plus(lacks(teachers, ['缺教师', 'no teacher']))
        .plus(lacks(donors, ['缺企业家（爱心人士）', 'no donor']))
        .as('缺几类帮扶人', 'kinds that are missing');
      const began = helpers.earliest(({ from }) => from, { whenEmpty: on }).as('结对开始日', 'day on which help began');
      const last = help
        .latest((act) => act.confirmed.and(act.on.isOnOrBefore(on)).choose(act.on, began), { whenEmpty: began })
        .as('最近一次帮扶', 'last act of help');
      const nextHelpBy = last.plusDays(helpEvery).as('下次帮扶截止日', 'next help by');
      return {
        hasCadre: has(cadres),
        hasTeacher: has(teachers),
        hasDonor: has(donors),
        missing,
        duplicated: cadres.isAbove(one).or(teachers.isAbove(one)).or(donors.isAbove(one)),
        overdue: poor.and(on.isAfter(pairedBy)).and(missing.isAbove(zero)),
        nextHelpBy,
        helpOverdue: poor.and(on.isAfter(nextHelpBy)),
      };
    },
    assessment: {
      per: 'member',
      facts: ({ household, member, on }) => ({
        on,
        ...(member.inSchool === undefined
          ? {}
          : { poor: member.inSchool !== 'notInSchool' && household.status !== 'liftedWithoutPolicy' }),
      }),
      alerts: ['overdue', 'helpOverdue', 'duplicated'],
    },
    laws: helpRecordLaws,
    examples: helpRecordExamples,
  });
