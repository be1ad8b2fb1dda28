import { text } from '@dzfp/core';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { person } from '../subject.ts';

/** Q-ID-02: the birth date of the row is that of the citizen number. */
export const bornOnFitsNumber: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-ID-02',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('出生日期与证件号码不符', 'The birth date disagrees with the citizen number'),
  mend: text(
    '请核对身份证：号码无误则改出生日期。',
    'Compare the card; if the number is right, correct the birth date.',
  ),
  subject: person,
  reads: ['bornOn', 'numberBornOn'],
  finding: ({ bornOn, numberBornOn }) => bornOn.equals(numberBornOn).not(),
  expected: { as: person.fields.numberBornOn, is: ({ numberBornOn }) => numberBornOn },
  fires: { bornOn: '1956-04-29', numberBornOn: '1966-04-29' },
  passes: { bornOn: '1966-04-29', numberBornOn: '1966-04-29' },
});

/** Q-ID-06: the sex of the row is that of the citizen number. */
export const sexFitsNumber: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-ID-06',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('性别与证件号码不符', 'The sex disagrees with the citizen number'),
  mend: text('请核对身份证：号码无误则改性别。', 'Compare the card; if the number is right, correct the sex.'),
  subject: person,
  reads: ['sex', 'numberSex'],
  finding: ({ sex, numberSex }) => sex.equals(numberSex).not(),
  expected: { as: person.fields.numberSex, is: ({ numberSex }) => numberSex },
  fires: { sex: 'male', numberSex: 'female' },
  passes: { sex: 'male', numberSex: 'male' },
});

/** Q-ID-04: a number that begins with the code of an abolished county is kept, and marked. */
export const abolishedArea: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-ID-04',
  clause: '1.4',
  severity: 'look',
  concern: 'record',
  message: text('证件号码为旧区划代码', 'The citizen number has an abolished area code'),
  mend: text(
    '号码可以有效，不必修改；与外部名单比对时请留意。',
    'It can be valid: keep it, and mind it when comparing lists.',
  ),
  subject: person,
  reads: ['numberAreaAbolished'],
  column: 'citizenNumber',
  finding: ({ numberAreaAbolished }) => numberAreaAbolished,
  fires: { numberAreaAbolished: true },
  passes: { numberAreaAbolished: false },
});

/** Q-ID-05: the number of a disability card (残疾人证) is the citizen number of its holder with two more characters. */
export const disabilityCardNumber: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-ID-05',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('残疾人证号与证件号码不符', 'The disability card does not hold the citizen number'),
  mend: text(
    '请核对残疾人证是否为本人，号码是否录错。',
    'Look whether the card is this person’s and its number is right.',
  ),
  subject: person,
  reads: ['cardHoldsNumber'],
  column: 'disabilityCard',
  finding: ({ cardHoldsNumber }) => cardHoldsNumber.not(),
  fires: { cardHoldsNumber: false },
  passes: { cardHoldsNumber: true },
});
