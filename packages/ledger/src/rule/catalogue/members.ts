import { number, text } from '@dzfp/core';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { household, person } from '../subject.ts';

/** Q-HH-02: the stated number of members is the number of rows. */
export const memberCount: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-HH-02',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('家庭人口数与成员行数不一致', 'The number of members disagrees with the list'),
  mend: text('请核实增减人口，改人口数或成员名单。', 'Find out who came or left, and correct the number or the list.'),
  subject: household,
  reads: ['statedMembers', 'memberRows'],
  finding: ({ statedMembers, memberRows }) => statedMembers.equals(memberRows).not(),
  expected: { as: household.fields.memberRows, is: ({ memberRows }) => memberRows },
  fires: { statedMembers: 3, memberRows: 2 },
  passes: { statedMembers: 2, memberRows: 2 },
});

/** Q-AR-04: a household has members. */
export const noMembers: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-AR-04',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('户内没有任何成员', 'The household has no member at all'),
  mend: text('请补录成员，或办理整户注销。', 'Add the members, or strike the household off.'),
  subject: household,
  reads: ['memberRows'],
  column: 'number',
  finding: ({ memberRows }) => memberRows.equals(number(0)),
  fires: { memberRows: 0 },
  passes: { memberRows: 1 },
});

/** Q-AR-03: a person belongs to a household of the register. */
export const noHousehold: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-AR-03',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('户编号在户信息中找不到', 'There is no household with this number'),
  mend: text('请核对户编号，或补录该户。', 'Compare the number, or add the household.'),
  subject: person,
  reads: ['householdListed'],
  column: 'householdNumber',
  finding: ({ householdListed }) => householdListed.not(),
  fires: { householdListed: false },
  passes: { householdListed: true },
});

/** Q-AR-05: the number of a person begins with that of the household. */
export const personNumber: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-AR-05',
  clause: '1.4',
  severity: 'warning',
  concern: 'record',
  message: text('人编号与户编号不一致', 'The number of the person does not begin with that of the household'),
  mend: text('请核对是否串户；迁入人员按规定重新编号。', 'Look whether the row is of another household.'),
  subject: person,
  reads: ['numberFollowsHousehold'],
  column: 'number',
  finding: ({ numberFollowsHousehold }) => numberFollowsHousehold.not(),
  fires: { numberFollowsHousehold: false },
  passes: { numberFollowsHousehold: true },
});

/** Q-HH-05: whoever came or left has the kind of the change and its day. */
export const changeOfMembers: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-HH-05',
  clause: '1.4',
  severity: 'warning',
  concern: 'record',
  message: text('成员变化未填变化类型或时间', 'A change of members without its kind or day'),
  mend: text('请按证明材料补填变动类型和日期。', 'Fill in kind and day from the papers.'),
  subject: person,
  reads: ['changeKindGiven', 'changeDayGiven'],
  column: 'changeKind',
  finding: ({ changeKindGiven, changeDayGiven }) => changeKindGiven.equals(changeDayGiven).not(),
  fires: { changeKindGiven: true, changeDayGiven: false },
  passes: { changeKindGiven: true, changeDayGiven: true },
});
