import {
  count,
  label,
  number,
  parameter,
  text,
  type ChoiceTerm,
  type Count,
  type FlagTerm,
  type Parameter,
} from '@dzfp/core';
import { disabilityLevel as level, type Labour } from '@dzfp/core/model';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { person } from '../subject.ts';

function cannotWork(labour: ChoiceTerm<Labour>): FlagTerm {
  return labour.isOneOf('lost', 'none').as('无劳动能力', 'no labour capacity');
}

const workingAge: Parameter<Count> = /* @__PURE__ */ parameter(
  'ledger/working-age',
  '1.2',
  count('最低务工年龄', 'least age for work', { most: 30 }),
);

/** Q-LA-01: a child has no labour capacity. */
export const childCannotWork: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-LA-01',
  clause: '1.2',
  severity: 'warning',
  concern: 'record',
  message: text('未满务工年龄却登记有劳动能力', 'A child with labour capacity'),
  mend: text('请核对出生日期；未成年的填“无劳动力”。', 'Compare the birth date; a child has none.'),
  subject: person,
  reads: ['labour', 'age'],
  parameters: { workingAge },
  finding: ({ labour, age }, { workingAge: least }) => cannotWork(labour).not().and(age.isBelow(least)),
  fires: { labour: 'ordinary', age: 11 },
  passes: { labour: 'none', age: 11 },
  values: { workingAge: 16 },
});

/** Q-LA-02: who has no labour capacity does not work for wages. */
export const workNeedsCapacity: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-LA-02',
  clause: '1.2',
  severity: 'warning',
  concern: 'record',
  message: text('无劳动能力却有务工时间', 'Months of work without labour capacity'),
  mend: text('请核对劳动能力和务工情况。', 'Compare capacity and work.'),
  subject: person,
  reads: ['workMonths', 'labour'],
  finding: ({ workMonths, labour }) => workMonths.isAbove(number(0)).and(cannotWork(labour)),
  fires: { workMonths: 6, labour: 'lost' },
  passes: { workMonths: 6, labour: 'weak' },
});

/** Q-LA-03: months and place of work go together. */
export const workHasPlace: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-LA-03',
  clause: '1.2',
  severity: 'warning',
  concern: 'record',
  message: text('务工时间与务工区域不匹配', 'Months and place of work do not go together'),
  mend: text('有务工时间的填区域，无务工的两项均不填。', 'Both or neither: fill in what is missing.'),
  subject: person,
  reads: ['workPlace', 'workMonths'],
  finding: ({ workPlace, workMonths }) => workMonths.isAbove(number(0)).equals(workPlace.isNone),
  fires: { workMonths: 6, workPlace: null },
  passes: { workMonths: 0, workPlace: null },
});

/** Q-LA-04: no child works for wages. */
export const childWorks: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-LA-04',
  clause: '1.2',
  severity: 'error',
  concern: 'record',
  message: text('未满务工年龄却有务工时间', 'Months of work below the least age'),
  mend: text(
    '请核对出生日期；属实的移交劳动监察。',
    'Compare the birth date; if it is true, tell the labour inspection.',
  ),
  subject: person,
  reads: ['workMonths', 'age'],
  parameters: { workingAge },
  finding: ({ workMonths, age }, { workingAge: least }) => workMonths.isAbove(number(0)).and(age.isBelow(least)),
  fires: { workMonths: 3, age: 11 },
  passes: { workMonths: 3, age: 29 },
  values: { workingAge: 16 },
});

/** Q-LA-05: a severe disability does not go with full labour capacity. */
export const severeDisability: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-LA-05',
  clause: '1.2',
  severity: 'warning',
  concern: 'record',
  message: text('重度残疾却登记为普通或技能劳动力', 'A severe disability with full labour capacity'),
  mend: text('请按残疾人证核对等级和劳动能力。', 'Compare level and capacity with the card.'),
  subject: person,
  reads: ['labour', 'disabilityLevel'],
  finding: ({ labour, disabilityLevel }) =>
    disabilityLevel.isNone
      .not()
      .and(disabilityLevel.ifNone(label(level, 'level4')).isOneOf('level1', 'level2'))
      .and(labour.isOneOf('ordinary', 'skilled')),
  fires: { labour: 'skilled', disabilityLevel: 'level1' },
  passes: { labour: 'skilled', disabilityLevel: 'level4' },
});

/** Q-LA-06: a pupil has no labour capacity. */
export const pupilDoesNotWork: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-LA-06',
  clause: '1.2',
  severity: 'warning',
  concern: 'record',
  message: text('在校生却登记有劳动能力', 'A pupil with labour capacity'),
  mend: text('在校期间填“无劳动力”；已离校的更新在校状况。', 'While in school there is none; update who left school.'),
  subject: person,
  reads: ['labour', 'inSchool'],
  finding: ({ labour, inSchool }) => inSchool.is('notInSchool').or(cannotWork(labour)).not(),
  fires: { labour: 'ordinary', inSchool: 'senior1' },
  passes: { labour: 'ordinary', inSchool: 'notInSchool' },
});
