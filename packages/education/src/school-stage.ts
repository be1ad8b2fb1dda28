import { count, definePolicy, flag, number, record, text, type Count, type Policy, type Schema } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { bornOn } from './model/born-on.ts';
import { SchoolRecord } from './model/school-record.ts';
import { Stage } from './model/stage.ts';
import { compulsoryPlace, compulsoryStage, seniorPlace, stageNamed, stageOfGrade } from './place-in-school.ts';
import { schoolStageExamples } from './school-stage-examples.ts';
import { schoolStageParameters, type SchoolStageParameters } from './school-stage-parameters.ts';
import { schoolYearOf } from './school-year.ts';

/** The stage of a day, and what follows from it. */
export interface SchoolStage {
  /** The calendar year in which the school year began. */
  readonly schoolYear: Count;
  /** Completed years on the day before the school year began; negative for whoever was not born then. */
  readonly ageAtStart: Count;
  readonly stage: Stage;
  /** Whether the calendar has moved the child on since the grade was recorded, so that nobody has seen the new school yet. */
  readonly enrolmentToConfirm: boolean;
  readonly ofCompulsoryAge: boolean;
  readonly outOfSchool: boolean;
}

const SchoolStage: Schema<SchoolStage> = record<SchoolStage>('学段', 'stage of education', {
  schoolYear: count('学年（起始年）', 'school year, by the year in which it began'),
  ageAtStart: count('学年开始时的年龄', 'age when the school year began', { least: -400, most: 400 }),
  stage: Stage,
  enrolmentToConfirm: flag('升学去向待核实', 'enrolment at the next stage is to be confirmed'),
  ofCompulsoryAge: flag('义务教育适龄', 'of the age of compulsory schooling'),
  outOfSchool: flag('适龄未入学', 'of the age of compulsory schooling and not in school'),
});

/**
 * 学段认定 (clause 5.1): each age, grade and day falls into exactly one stage. A grade recorded in an earlier school year moves
 * on with the calendar as far as compulsory schooling goes; what is a choice (after junior school, after a programme) is not
 * guessed but asked. Nobody is lost between 31 August and 1 September.
 *
 * @source S0
 */
export const schoolStage: Policy<'education/school-stage', SchoolRecord, SchoolStage, SchoolStageParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'education/school-stage',
    clauses: ['5.1'],
    title: text('学段认定', 'Stage of education'),
    summary: text(
      '按登记年级和学年认定学生所在学段；升学衔接期不漏一人。',
      'The stage follows from the recorded grade and the school year; nobody is lost between two stages.',
    ),
    subject: 'pupil',
    authority: text('教育和体育局', 'education and sports bureau'),
    papers: [text('户口簿与学籍信息', 'household book and school roll')],
    timeLimit: text('每学年开学时核对', 'checked when each school year begins'),
    level: text('县', 'county'),
    sources: [workPoints2019],
    input: SchoolRecord,
    output: SchoolStage,
    parameters: schoolStageParameters,
    on: 'on',
    requires: [
      {
        id: 'born-before',
        fields: ['bornOn', 'on'],
        rule: text('出生不晚于查询日', 'the birth is not after the day asked about'),
        holds: ({ bornOn: born, on }) => born.isOnOrBefore(on),
      },
      {
        id: 'recorded-before',
        fields: ['recordedOn', 'on'],
        rule: text('年级登记不晚于查询日', 'the grade was not recorded after the day asked about'),
        holds: ({ recordedOn, on }) => recordedOn.isOnOrBefore(on),
      },
    ],
    formula: ({ on, bornOn: born, grade, recordedOn, graduatesOn }, p) => {
      const [zero, one] = [number(0), number(1)];
      const schoolYear = schoolYearOf(on, p);
      const ageAtStart = schoolYear
        .minus(schoolYearOf(born, p))
        .minus(one)
        .as('学年开始时的年龄', 'age when the school year began');
      const elapsed = schoolYear
        .minus(schoolYearOf(recordedOn, p))
        .as('登记后经过的学年', 'school years since the grade was recorded');
      const current = elapsed.equals(zero).as('本学年登记', 'recorded in this school year');

      const outside = ageAtStart
        .isBelow(p.preschoolAge)
        .choose(stageNamed('belowSchoolAge'), stageNamed('notInSchool'));
      const recorded = stageOfGrade(grade, outside).as('登记学段', 'stage that was recorded');
      const place = compulsoryPlace(grade, p).plus(elapsed).as('义务教育年级序数', 'year of compulsory schooling');
      const byAge = ageAtStart.minus(p.primaryAge).plus(one).as('按年龄推算的年级', 'year of schooling by age');
      const years = seniorPlace(grade).plus(elapsed).as('高中阶段年级序数', 'year of senior or vocational school');
      const awaiting = stageNamed('awaitingNext');
      const moved = recorded
        .match({
          belowSchoolAge: outside,
          notInSchool: outside,
          awaitingNext: awaiting,
          preschool: compulsoryStage(byAge, p),
          primary: compulsoryStage(place, p),
          junior: compulsoryStage(place, p),
          senior: years.isAtMost(p.seniorYears).choose(recorded, awaiting),
          secondaryVocational: years.isAtMost(p.vocationalYears).choose(recorded, awaiting),
          higherEducation: on.isOnOrBefore(graduatesOn).choose(recorded, awaiting),
        })
        .as('随学年升级后的学段', 'stage moved on with the calendar');
      const stage = current.choose(recorded, moved).as('学段', 'stage of education');

      const leaves = p.primaryAge.plus(p.primaryYears).plus(p.juniorYears).as('义务教育结束年龄', 'age of leaving');
      const ofCompulsoryAge = ageAtStart
        .isAtLeast(p.primaryAge)
        .and(ageAtStart.isBelow(leaves))
        .as('义务教育适龄', 'of the age of compulsory schooling');
      return {
        schoolYear,
        ageAtStart,
        stage,
        enrolmentToConfirm: stage
          .is('awaitingNext')
          .or(recorded.is('preschool').and(stage.is('preschool').not()))
          .or(recorded.is('primary').and(stage.is('primary').not())),
        ofCompulsoryAge,
        outOfSchool: ofCompulsoryAge.and(stage.is('notInSchool')),
      };
    },
    assessment: {
      per: 'member',
      // The register is read as it stands on the day of the assessment: its grade is the grade of that day.
      facts: ({ member, on }) => ({
        on,
        ...bornOn(member),
        ...(member.inSchool === undefined ? {} : { grade: member.inSchool, recordedOn: on }),
      }),
      alerts: ['outOfSchool', 'enrolmentToConfirm'],
    },
    laws: [
      {
        id: 'out-of-school-is-of-age',
        title: text('未入学预警只对适龄人口发出', 'only those of compulsory age are reported out of school'),
        holds: ({ result }) => result.outOfSchool.not().or(result.ofCompulsoryAge),
      },
      {
        id: 'recorded-this-year-stands',
        title: text('本学年登记的年级即为学段', 'a grade recorded in this school year is not moved'),
        holds: ({ facts, result }) =>
          facts.recordedOn
            .equals(facts.on)
            .and(facts.grade.isOneOf('primary1', 'primary6'))
            .not()
            .or(result.stage.is('primary')),
      },
    ],
    examples: schoolStageExamples,
  });
