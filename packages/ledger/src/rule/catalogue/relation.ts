import { count, parameter, text, yes, type Count, type DayTerm, type ChoiceTerm, type FlagTerm } from '@dzfp/core';
import type { Relation } from '@dzfp/core/model';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { person } from '../subject.ts';

/** Q-HH-03: a son is a man, a mother a woman. */
export const relationFitsSex: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-HH-03',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('与户主关系与性别不符', 'The relation to the head does not fit the sex'),
  mend: text('请核对户口簿，改关系或性别。', 'Compare the household book; correct the relation or the sex.'),
  subject: person,
  reads: ['relation', 'sex'],
  finding: ({ relation, sex }) => {
    const male = sex.is('male');
    const female = sex.is('female');
    const fits: FlagTerm = relation.match({
      head: yes,
      spouse: yes,
      son: male,
      daughter: female,
      daughterInLaw: female,
      sonInLaw: male,
      sonsSon: male,
      sonsDaughter: female,
      daughtersSon: male,
      daughtersDaughter: female,
      father: male,
      mother: female,
      sibling: yes,
      other: yes,
    });
    return fits.as('关系与性别相符', 'relation fits the sex').not();
  },
  fires: { relation: 'father', sex: 'female' },
  passes: { relation: 'father', sex: 'male' },
});

/** Q-HH-14: head and spouse are man and woman. */
export const spouseFitsSex: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-HH-14',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('配偶与户主性别相同', 'Spouse and head have the same sex'),
  mend: text('请核对二人性别和关系。', 'Compare the sex and the relation of both.'),
  subject: person,
  reads: ['relation', 'sex', 'headSex'],
  finding: ({ relation, sex, headSex }) => relation.is('spouse').and(sex.equals(headSex)),
  fires: { relation: 'spouse', sex: 'male', headSex: 'male' },
  passes: { relation: 'spouse', sex: 'female', headSex: 'male' },
});

function isChild(relation: ChoiceTerm<Relation>): FlagTerm {
  return relation.isOneOf('son', 'daughter').as('子女', 'child');
}

function isParent(relation: ChoiceTerm<Relation>): FlagTerm {
  return relation.isOneOf('father', 'mother').as('父母', 'parent');
}

function isGrandchild(relation: ChoiceTerm<Relation>): FlagTerm {
  return relation.isOneOf('sonsSon', 'sonsDaughter', 'daughtersSon', 'daughtersDaughter').as('孙辈', 'grandchild');
}

/** Q-HH-10: children and grandchildren are younger than the head, parents older. */
export const relationFitsAge: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-HH-10',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('与户主关系与年龄不符', 'The relation to the head does not fit the age'),
  mend: text(
    '子女、孙辈应小于户主，父母应大于户主：请核对关系和出生日期。',
    'Children are younger than the head, parents older: compare relation and birth dates.',
  ),
  subject: person,
  reads: ['relation', 'birth', 'headBornOn'],
  finding: ({ relation, birth, headBornOn }) => {
    const descends = isChild(relation).or(isGrandchild(relation));
    const tooOld = descends.and(birth.isOnOrBefore(headBornOn)).as('晚辈不小于户主', 'a descendant not younger');
    const tooYoung = isParent(relation).and(birth.isOnOrAfter(headBornOn)).as('父母不大于户主', 'a parent not older');
    return tooOld.or(tooYoung);
  },
  fires: { relation: 'daughter', birth: '1940-05-01', headBornOn: '1966-01-01' },
  passes: { relation: 'daughter', birth: '1990-05-01', headBornOn: '1966-01-01' },
});

/** Q-HH-15: between parent and child there are at least so many years. */
export const generationGap: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-HH-15',
  clause: '1.4',
  severity: 'warning',
  concern: 'record',
  message: text('父母与子女年龄差过小', 'Parent and child are too near in age'),
  mend: text('请核对出生日期和关系；收养等情况请注明。', 'Compare birth dates and relation; note an adoption.'),
  subject: person,
  reads: ['relation', 'birth', 'headBornOn'],
  column: 'relation',
  parameters: {
    least: parameter<Count>(
      'ledger/least-generation',
      '1.4',
      count('父母与子女最小年龄差', 'least years between parent and child', { most: 40 }),
    ),
  },
  finding: ({ relation, birth, headBornOn }, { least }) => {
    const near = (older: DayTerm, younger: DayTerm): FlagTerm =>
      older.isBefore(younger).and(older.wholeYearsUntil(younger).isBelow(least)).as('相差过小', 'too near');
    return isChild(relation)
      .and(near(headBornOn, birth))
      .or(isParent(relation).and(near(birth, headBornOn)));
  },
  fires: { relation: 'son', birth: '1975-05-01', headBornOn: '1966-01-01' },
  passes: { relation: 'son', birth: '1990-05-01', headBornOn: '1966-01-01' },
  values: { least: 14 },
});
