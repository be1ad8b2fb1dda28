import {
  definePolicy,
  flag,
  money,
  nothing,
  number,
  parameter,
  record,
  table,
  text,
  type Money,
  type MoneyTerm,
  type ParametersOf,
  type Policy,
  type Schema,
  type Table,
  type TableTerm,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { cutToFen } from './aid-rounding.ts';
import { VocationalLevel, VocationalStudent } from './model/vocational-student.ts';
import { provincialAid, yuluProject } from './sources.ts';
import { vocationalAssessment } from './vocational-assessment.ts';
import { vocationalExamples } from './vocational-support-examples.ts';
import { vocationalLaws } from './vocational-support-laws.ts';

/** The support of one term; who pays what is kept apart. */
export interface VocationalSupport {
  readonly tuitionWaived: Money;
  readonly schoolGrant: Money;
  /** 雨露计划, to the household's card. */
  readonly yulu: Money;
  readonly owed: Money;
  readonly schoolOutstanding: Money;
  readonly yuluOutstanding: Money;
}
/** The tariffs of vocational support, by school year. */
export interface VocationalParameters {
  readonly tuitionFree: Table<VocationalLevel, boolean>;
  readonly yearlyGrant: Table<VocationalLevel, Money>;
  readonly yearlyYulu: Table<VocationalLevel, Money>;
}

const signed = { least: '-999999999999.99' };
const VocationalSupport: Schema<VocationalSupport> = record<VocationalSupport>('职业教育支持', 'vocational support', {
  tuitionWaived: money('免学费', 'tuition waived'),
  schoolGrant: money('学校助学金', 'grant by the school'),
  yulu: money('雨露计划补助', 'Yulu aid'),
  owed: money('本学期应享受', 'owed for the term'),
  schoolOutstanding: money('学校应发未发', 'owed by the school and not paid', signed),
  yuluOutstanding: money('雨露计划应发未发', 'Yulu owed and not paid', signed),
});
const vocationalParameters: ParametersOf<VocationalParameters> = {
  tuitionFree: parameter(
    'education/vocational-tuition-free',
    '5.2',
    table(VocationalLevel, flag('免学费', 'tuition waived')),
  ),
  yearlyGrant: parameter(
    'education/vocational-grant',
    '5.2',
    table(VocationalLevel, money('学年助学金', 'grant of a school year')),
  ),
  yearlyYulu: parameter(
    'education/yulu',
    '5.2',
    table(VocationalLevel, money('雨露计划学年补助', 'Yulu aid of a school year')),
  ),
};

/**
 * 职业教育精准扶贫 (clause 5.2): tuition is waived and the school pays its grant; Yulu (雨露计划) is paid beside it at the place of
 * origin, wherever the school is. A year's sum is paid in two halves; autumn, the first term, takes the fen that does not divide.
 *
 * @source S0
 */
export const vocationalSupport: Policy<
  'education/vocational-support',
  VocationalStudent,
  VocationalSupport,
  VocationalParameters
> = /* @__PURE__ */ definePolicy({
  id: 'education/vocational-support',
  clauses: ['5.2'],
  title: text('职业教育支持', 'Vocational support'),
  summary: text(
    '职校贫困学生免学费，学校发助学金，户籍地另发雨露计划补助，春秋各半。',
    'A poor student of a vocational school pays no tuition, gets a grant from the school and Yulu from home, half in each term.',
  ),
  subject: 'pupil',
  authority: text(
    '教育和体育局（助学金）、扶贫办（雨露计划）',
    'education bureau (grant), poverty-alleviation office (Yulu)',
  ),
  papers: [text('学籍证明', 'proof of enrolment'), text('家庭一卡通账户', "account of the household's card")],
  timeLimit: text('每学期发放；期限未见来源', 'paid each term; no limit was found'),
  level: text('学校；雨露计划为户籍地县', 'the school; for Yulu the county of origin'),
  sources: [workPoints2019, provincialAid, yuluProject],
  interactions: [
    {
      with: 'education/student-aid',
      what: text(
        '中职助学金在此发放，不在学生资助中重复',
        'the vocational grant is paid here and not under student aid',
      ),
    },
    {
      with: 'education/student-aid',
      what: text('雨露计划可与国家助学金同时享受（示例）', 'Yulu stands beside the state grant (assumed)'),
    },
    {
      with: 'pathway/net-income',
      what: text('助学金不计入家庭收入', 'a grant is not income of the household'),
    },
  ],
  input: VocationalStudent,
  output: VocationalSupport,
  parameters: vocationalParameters,
  on: 'on',
  applies: ({ level, registered }) => registered.and(level.is('none').not()),
  formula: (student, p) => {
    const { level, term } = student;
    const supported = student.registered
      .and(level.is('none').not())
      .and(student.enrolled)
      .as('建档立卡在读职校学生', 'registered and enrolled in a vocational school');
    const half = (yearly: TableTerm<VocationalLevel, MoneyTerm>): MoneyTerm => {
      const ofYear = yearly.at(level);
      const spring = ofYear.dividedBy(number(2), { rounding: cutToFen, whenZero: nothing });
      return term.match({ spring, autumn: ofYear.minus(spring) });
    };
    const waived = p.tuitionFree.at(level).choose(student.tuition, nothing);
    const tuitionWaived = supported.choose(waived, nothing).as('免学费', 'tuition waived');
    const schoolGrant = supported.choose(half(p.yearlyGrant), nothing).as('学校助学金', 'grant by the school');
    const atOrigin = supported.and(student.originHere).as('户籍地在此的职校学生', 'supported and of this origin');
    const yulu = atOrigin.choose(half(p.yearlyYulu), nothing).as('雨露计划补助', 'Yulu aid');
    return {
      tuitionWaived,
      schoolGrant,
      yulu,
      owed: tuitionWaived.plus(schoolGrant).plus(yulu),
      schoolOutstanding: schoolGrant.minus(student.schoolPaid),
      yuluOutstanding: yulu.minus(student.yuluPaid),
    };
  },
  assessment: vocationalAssessment,
  laws: vocationalLaws,
  examples: vocationalExamples,
});
