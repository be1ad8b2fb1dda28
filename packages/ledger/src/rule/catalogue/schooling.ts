import {
  count,
  number,
  parameter,
  text,
  yes,
  type Count,
  type CountTerm,
  type FlagTerm,
  type Parameter,
} from '@dzfp/core';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { person } from '../subject.ts';
import { compulsoryYears } from './school-parameters.ts';

/** Q-ED-01: who is of compulsory age is in school; schooling began by the birthday after the age of entry. */
export const inSchoolByAge: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-ED-01',
  clause: '5.5',
  severity: 'error',
  concern: 'work',
  message: text('义务教育阶段适龄儿童未在校', 'A child of compulsory age is not in school'),
  mend: text(
    '请核实是否辍学并组织劝返；因身体原因不能就学的注明。',
    'Find out whether the child dropped out and bring it back; note where it is unable to go.',
  ),
  subject: person,
  reads: ['age', 'inSchool'],
  column: 'inSchool',
  parameters: compulsoryYears,
  finding: ({ age, inSchool }, { primaryAge, primaryYears, juniorYears }) => {
    const end = primaryAge.plus(primaryYears).plus(juniorYears).as('义务教育结束年龄', 'end of compulsory age');
    const ofAge = age.isAbove(primaryAge).and(age.isBelow(end)).as('适龄', 'of compulsory age');
    return ofAge.and(inSchool.isOneOf('notInSchool', 'preschool'));
  },
  fires: { age: 10, inSchool: 'notInSchool' },
  passes: { age: 10, inSchool: 'primary4' },
  values: { primaryAge: 6, primaryYears: 6, juniorYears: 3 },
});

const tolerance: Parameter<Count> = /* @__PURE__ */ parameter(
  'ledger/grade-tolerance',
  '5.1',
  count('年级与年龄允许相差', 'years by which grade and age may differ', { most: 20 }),
);

/** Q-ED-02: a pupil of primary or junior school is about as old as others of the grade. */
export const gradeFitsAge: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-ED-02',
  clause: '5.1',
  severity: 'warning',
  concern: 'record',
  message: text('在校年级与年龄不符', 'The grade does not fit the age'),
  mend: text('请与学籍核对年级和出生日期。', 'Compare grade and birth date with the school roll.'),
  subject: person,
  reads: ['age', 'inSchool'],
  column: 'inSchool',
  parameters: { primaryAge: compulsoryYears.primaryAge, primaryYears: compulsoryYears.primaryYears, tolerance },
  finding: ({ age, inSchool }, { primaryAge, primaryYears, tolerance: years }) => {
    const junior = primaryAge.plus(primaryYears);
    const usual: CountTerm = inSchool.match({
      notInSchool: age,
      preschool: age,
      primary1: primaryAge,
      primary2: primaryAge.plus(number(1)),
      primary3: primaryAge.plus(number(2)),
      primary4: primaryAge.plus(number(3)),
      primary5: primaryAge.plus(number(4)),
      primary6: primaryAge.plus(number(5)),
      junior1: junior,
      junior2: junior.plus(number(1)),
      junior3: junior.plus(number(2)),
      senior1: age,
      senior2: age,
      senior3: age,
      vocational1: age,
      vocational2: age,
      vocational3: age,
      higherVocational: age,
      undergraduate: age,
    });
    const expected = usual.as('该年级通常年龄', 'usual age of the grade');
    return age.isAbove(expected.plus(years)).or(expected.isAbove(age.plus(years)));
  },
  fires: { age: 18, inSchool: 'primary1' },
  passes: { age: 7, inSchool: 'primary1' },
  values: { primaryAge: 6, primaryYears: 6, tolerance: 3 },
});

/** Q-ED-03: a pupil or student of a registered household draws aid of some kind. */
export const pupilAided: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-ED-03',
  clause: '5.1',
  severity: 'warning',
  concern: 'work',
  message: text('在校生未享受任何资助', 'A pupil or student without any aid'),
  mend: text(
    '请核实应享受的学段资助并补办；不符合条件的注明。',
    'Find out which aid is due and apply for it; note where none is.',
  ),
  subject: person,
  reads: ['inSchool', 'educationAided'],
  column: 'educationAided',
  finding: ({ inSchool, educationAided }) => inSchool.isOneOf('notInSchool').not().and(educationAided.not()),
  fires: { inSchool: 'primary4', educationAided: false },
  passes: { inSchool: 'primary4', educationAided: true },
});

/** Q-ED-04: schooling and grade of a pupil agree. */
export const schoolingFitsGrade: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-ED-04',
  clause: '5.1',
  severity: 'warning',
  concern: 'record',
  message: text('文化程度与在校年级不符', 'Schooling and grade disagree'),
  mend: text(
    '在校生文化程度填已完成或正在就读的学段，请核对。',
    'A pupil’s schooling is the stage that was finished or is being attended.',
  ),
  subject: person,
  reads: ['schooling', 'inSchool'],
  finding: ({ schooling, inSchool }) => {
    const primary = schooling.isOneOf('preschool', 'illiterate', 'primary');
    const junior = schooling.isOneOf('primary', 'junior');
    const senior = schooling.isOneOf('junior', 'senior');
    const college = schooling.isOneOf('senior', 'college');
    const fits: FlagTerm = inSchool.match({
      notInSchool: yes,
      preschool: schooling.isOneOf('preschool', 'illiterate'),
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
      vocational1: senior,
      vocational2: senior,
      vocational3: senior,
      higherVocational: college,
      undergraduate: college,
    });
    return fits.as('学历与年级相符', 'schooling fits the grade').not();
  },
  fires: { schooling: 'college', inSchool: 'primary2' },
  passes: { schooling: 'primary', inSchool: 'junior1' },
});
