import { label, number, type ChoiceTerm, type CountTerm, type TermsOf } from '@dzfp/core';
import type { InSchool } from '@dzfp/core/model';
import { Stage } from './model/stage.ts';
import type { SchoolStageParameters } from './school-stage-parameters.ts';

type Grade = ChoiceTerm<InSchool>;
type Parameters = TermsOf<SchoolStageParameters>;

/** A stage as a term. */
export const stageNamed = (name: Stage): ChoiceTerm<Stage> => label(Stage, name);

const none = {
  notInSchool: number(0),
  preschool: number(0),
  higherVocational: number(0),
  undergraduate: number(0),
};
const first = number(1);
const second = number(2);
const third = number(3);
const notCompulsory = {
  senior1: number(0),
  senior2: number(0),
  senior3: number(0),
  vocational1: number(0),
  vocational2: number(0),
  vocational3: number(0),
};

/** Which of the years of compulsory schooling a grade is (义务教育年级序数): the first is 1; 0 when it is none of them. */
export function compulsoryPlace(grade: Grade, { primaryYears }: Parameters): CountTerm {
  return grade.match({
    ...none,
    ...notCompulsory,
    primary1: first,
    primary2: second,
    primary3: third,
    primary4: number(4),
    primary5: number(5),
    primary6: number(6),
    junior1: primaryYears.plus(first),
    junior2: primaryYears.plus(second),
    junior3: primaryYears.plus(third),
  });
}

/** Which year of senior or of vocational school a grade is (高中阶段年级序数); 0 when it is none of them. */
export function seniorPlace(grade: Grade): CountTerm {
  const before = number(0);
  return grade.match({
    ...none,
    primary1: before,
    primary2: before,
    primary3: before,
    primary4: before,
    primary5: before,
    primary6: before,
    junior1: before,
    junior2: before,
    junior3: before,
    senior1: first,
    senior2: second,
    senior3: third,
    vocational1: first,
    vocational2: second,
    vocational3: third,
  });
}

/** The stage of a year of compulsory schooling: before the first it is pre-school, after the last the next is open. */
export function compulsoryStage(place: CountTerm, { primaryYears, juniorYears }: Parameters): ChoiceTerm<Stage> {
  const last = primaryYears.plus(juniorYears).as('义务教育年限', 'years of compulsory schooling');
  const afterPrimary = place.isAtMost(last).choose(stageNamed('junior'), stageNamed('awaitingNext'));
  const inSchool = place.isAtMost(primaryYears).choose(stageNamed('primary'), afterPrimary);
  return place.isAtLeast(first).choose(inSchool, stageNamed('preschool'));
}

/** The stage that the grade itself says, without looking at the calendar. */
export function stageOfGrade(grade: Grade, notInSchool: ChoiceTerm<Stage>): ChoiceTerm<Stage> {
  const [primary, junior, senior] = [stageNamed('primary'), stageNamed('junior'), stageNamed('senior')];
  const [vocational, higher] = [stageNamed('secondaryVocational'), stageNamed('higherEducation')];
  return grade.match({
    notInSchool,
    preschool: stageNamed('preschool'),
    primary1: primary,
    primary2: primary,
    primary3: primary,
    primary4: primary,
    primary5: primary,
    primary6: primary,
    junior1: junior,
    junior2: junior,
    junior3: junior,
    senior1: senior,
    senior2: senior,
    senior3: senior,
    vocational1: vocational,
    vocational2: vocational,
    vocational3: vocational,
    higherVocational: higher,
    undergraduate: higher,
  });
}
