import { nothing, number, text, type FlagTerm, type ListTerm } from '@dzfp/core';
import { defineRule } from '../define-rule.ts';
import type { PersonFacts } from '../facts/person-facts.ts';
import type { FormulaRule } from '../rule.ts';
import { household } from '../subject.ts';

function somebodyEarns(members: ListTerm<PersonFacts>): FlagTerm {
  return members
    .any((each) => each.workMonths.isAbove(number(0)).or(each.post.isNone.not()))
    .as('有人务工或在岗', 'somebody works or holds a post');
}

/** Q-IN-03: wages come from somebody. */
export const wagesWithoutWork: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-IN-03',
  clause: '1.2',
  severity: 'warning',
  concern: 'record',
  message: text('有工资性收入但无人务工', 'Wage income, but nobody works'),
  mend: text('请补填务工情况，或核减工资性收入。', 'Fill in who works, or correct the wages.'),
  subject: household,
  reads: ['wage', 'members'],
  finding: ({ wage, members }) => wage.isAbove(nothing).and(somebodyEarns(members).not()),
  fires: { wage: '6000.00', members: [{ workMonths: 0, post: null }] },
  passes: { wage: '6000.00', members: [{ workMonths: 3, post: null }] },
});

/** Q-IN-07: whoever works has wages. */
export const workWithoutWages: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-IN-07',
  clause: '1.2',
  severity: 'warning',
  concern: 'record',
  message: text('有人务工但无工资性收入', 'Somebody works, but there are no wages'),
  mend: text('请核实并补填工资性收入。', 'Find out and fill in the wages.'),
  subject: household,
  reads: ['wage', 'members'],
  finding: ({ wage, members }) => wage.equals(nothing).and(somebodyEarns(members)),
  fires: { wage: '0.00', members: [{ workMonths: 10, post: null }] },
  passes: { wage: '0.00', members: [{ workMonths: 0, post: null }] },
});
