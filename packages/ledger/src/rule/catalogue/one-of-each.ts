import { number, text } from '@dzfp/core';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { person } from '../subject.ts';

/** Q-HH-11: a head has one spouse. */
export const oneSpouse: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-HH-11',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('户主有两个以上配偶', 'The head has more than one spouse'),
  mend: text('请核对户口簿，改其中一人的关系。', 'Compare the household book and correct one relation.'),
  subject: person,
  reads: ['relation', 'spouses'],
  finding: ({ relation, spouses }) => relation.is('spouse').and(spouses.isAbove(number(1))),
  fires: { relation: 'spouse', spouses: 2 },
  passes: { relation: 'spouse', spouses: 1 },
});

/** Q-HH-17: a head has one father and one mother. */
export const oneParent: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-HH-17',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('户主有两个以上父亲或母亲', 'The head has more than one father or mother'),
  mend: text('请核对关系；户主配偶的父母应填“其他”。', 'Compare the relations; parents-in-law are “other”.'),
  subject: person,
  reads: ['relation', 'fathers', 'mothers'],
  finding: ({ relation, fathers, mothers }) =>
    relation
      .is('father')
      .and(fathers.isAbove(number(1)))
      .or(relation.is('mother').and(mothers.isAbove(number(1)))),
  fires: { relation: 'father', fathers: 2, mothers: 0 },
  passes: { relation: 'father', fathers: 1, mothers: 1 },
});
