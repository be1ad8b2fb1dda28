import {
  definePolicy,
  flag,
  money,
  nothing,
  record,
  text,
  type FlagTerm,
  type Money,
  type Policy,
  type Schema,
  type TermsOf,
} from '@dzfp/core';
import { toFen, workPoints2019 } from '@dzfp/core/model';
import { AidedPupil } from './model/aided-pupil.ts';
import { provincialAid, provincialTariffs, stateGrant } from './sources.ts';
import { studentAidAssessment } from './student-aid-assessment.ts';
import { studentAidExamples } from './student-aid-examples.ts';
import { studentAidLaws } from './student-aid-laws.ts';
import { studentAidParameters, type StudentAidParameters } from './student-aid-parameters.ts';

/** The aid of one school year: what is owed, and apart from it what was paid. */
export interface StudentAid {
  readonly entitled: boolean;
  readonly grant: Money;
  readonly tuitionRelief: Money;
  readonly once: Money;
  readonly scholarship: Money;
  readonly owed: Money;
  readonly paid: Money;
  /** Owed and not paid; negative when more was paid than is owed. */
  readonly outstanding: Money;
}

const StudentAid: Schema<StudentAid> = record<StudentAid>('学生资助', 'student aid', {
  entitled: flag('应予资助', 'entitled'),
  grant: money('生活补助或助学金', 'grant'),
  tuitionRelief: money('学费减免', 'tuition waived'),
  once: money('一次性补助', 'once'),
  scholarship: money('奖学金', 'scholarship'),
  owed: money('本学年应资助', 'owed for the school year'),
  paid: money('本学年已资助', 'paid for the school year'),
  outstanding: money('应资助未资助', 'owed and not paid', { least: '-999999999999.99' }),
});

/** Whether somebody is of a group that is aided; one group is enough. */
function amongAided(pupil: TermsOf<AidedPupil>, { aidedGroups }: TermsOf<StudentAidParameters>): FlagTerm {
  return pupil.registered
    .and(aidedGroups.at('registered'))
    .or(pupil.civilAffairs.is('dibao').and(aidedGroups.at('dibao')))
    .or(pupil.civilAffairs.is('tekun').and(aidedGroups.at('tekun')))
    .or(pupil.disabled.and(aidedGroups.at('disabled')));
}

/**
 * 学前到高等教育资助 (clause 5.1): what a poor pupil is owed for a school year at each stage. In primary and junior school it
 * goes by boarding, elsewhere by the tier in which the school recognised the pupil: without a tier there is no amount, for an
 * average is never paid. Secondary vocational school has a policy of its own (5.2).
 *
 * @source S0
 */
export const studentAid: Policy<'education/student-aid', AidedPupil, StudentAid, StudentAidParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'education/student-aid',
    clauses: ['5.1'],
    title: text('学生资助', 'Student aid'),
    summary: text(
      '从幼儿园到大学，贫困学生按学段、寄宿和档次享受资助；应发与已发分别列明。',
      'From pre-school to university a poor pupil is aided by stage, boarding and tier; owed and paid are shown apart.',
    ),
    subject: 'pupil',
    authority: text('教育和体育局', 'education and sports bureau'),
    papers: [
      text('家庭经济困难学生认定申请表', 'application to be recognised as a pupil in hardship'),
      text('建档立卡、低保、特困或残疾证明', 'proof of the register, dibao, tekun or disability'),
    ],
    timeLimit: text(
      '高校助学金9月30日前申请；其他学段未见来源',
      'universities: by 30 September; other stages: no source was found',
    ),
    level: text('学校认定，县（高校为学校）发放', 'the school recognises, the county (or the university) pays'),
    sources: [workPoints2019, provincialAid, provincialTariffs, stateGrant],
    interactions: [
      { with: 'pathway/net-income', what: text('助学金不计入家庭收入', 'a grant is not income of the household') },
      {
        with: 'education/vocational-support',
        what: text('中职学生按职业教育支持发放，不重复', 'pupils of vocational schools are aided under 5.2, not twice'),
      },
    ],
    input: AidedPupil,
    output: StudentAid,
    parameters: studentAidParameters,
    on: 'on',
    applies: (pupil, p) =>
      pupil.stage.isOneOf('preschool', 'primary', 'junior', 'senior', 'higherEducation').and(amongAided(pupil, p)),
    formula: (pupil, p) => {
      const { stage } = pupil;
      const atAidedStage = stage.isOneOf('preschool', 'primary', 'junior', 'senior', 'higherEducation');
      const entitled = atAidedStage.and(amongAided(pupil, p)).as('应予资助', 'entitled');
      const byTier = p.grantByTier.at(stage).at(pupil.tier);
      const ofBoarder = p.boarderGrant.at(stage);
      const ofOther = ofBoarder.times(p.nonBoarderShare).round(toFen);
      const byBoarding = pupil.boards.choose(ofBoarder, ofOther);
      const outside = {
        belowSchoolAge: nothing,
        secondaryVocational: nothing,
        awaitingNext: nothing,
        notInSchool: nothing,
      };
      const ofStage = stage
        .match({
          ...outside,
          preschool: byTier,
          primary: byBoarding,
          junior: byBoarding,
          senior: byTier,
          higherEducation: byTier,
        })
        .as('本学段资助标准', 'tariff of the stage');
      const grant = entitled.choose(ofStage, nothing).as('生活补助或助学金', 'grant');
      const waived = pupil.tuition.atMost(p.tuitionCeiling.at(stage)).as('可减免学费', 'tuition that can be waived');
      const tuitionRelief = entitled.choose(waived, nothing).as('学费减免', 'tuition waived');
      const inHigher = entitled.and(stage.is('higherEducation')).as('高校受助学生', 'aided at a university');
      const once = inHigher
        .and(pupil.disabled)
        .and(pupil.newStudent)
        .choose(p.disabledNewStudent.at(pupil.degree), nothing)
        .as('残疾新生一次性补助', 'once for a new disabled student');
      const won = pupil.scholarship.is('none').choose(nothing, p.scholarships.at(pupil.scholarship));
      const scholarship = inHigher.choose(won, nothing).as('奖学金', 'scholarship');
      const owed = grant
        .plus(tuitionRelief)
        .plus(once)
        .plus(scholarship)
        .as('本学年应资助', 'owed for the school year');
      return {
        entitled,
        grant,
        tuitionRelief,
        once,
        scholarship,
        owed,
        paid: pupil.paid,
        outstanding: owed.minus(pupil.paid),
      };
    },
    assessment: studentAidAssessment,
    laws: studentAidLaws,
    examples: studentAidExamples,
  });
