import { label, number, text } from '@dzfp/core';
import { relation } from '@dzfp/core/model';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { household, person } from '../subject.ts';

/** Q-HH-01: a household has a head. */
export const noHead: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-HH-01',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('户内没有户主', 'The household has no head'),
  mend: text('请按户口簿确定户主，改“与户主关系”。', 'Find the head in the household book and correct the relations.'),
  subject: household,
  reads: ['members'],
  column: 'headName',
  finding: ({ members }) => members.any((each) => each.relation.is('head')).not(),
  fires: { members: [{ relation: 'spouse' }] },
  passes: { members: [{ relation: 'head' }, { relation: 'spouse' }] },
});

/** Q-HH-08: a household has one head only. */
export const twoHeads: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-HH-08',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('户内有两个以上户主', 'The household has more than one head'),
  mend: text('请按户口簿保留一个户主。', 'Keep the one head of the household book.'),
  subject: person,
  reads: ['relation', 'heads'],
  finding: ({ relation: own, heads }) => own.is('head').and(heads.isAbove(number(1))),
  fires: { relation: 'head', heads: 2 },
  passes: { relation: 'head', heads: 1 },
});

/** Q-HH-09: whom the row of the household names as head stands as head among its members. */
export const namedHeadIsHead: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-HH-09',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('户信息列为户主，成员中却不是户主', 'Named as head by the household, but not among its members'),
  mend: text('请核对户口簿，使两张表一致。', 'Compare the household book and make both sheets agree.'),
  subject: person,
  reads: ['relation', 'namedAsHead'],
  finding: ({ relation: own, namedAsHead }) => namedAsHead.and(own.is('head').not()),
  expected: { as: person.fields.relation, is: () => label(relation, 'head') },
  fires: { relation: 'other', namedAsHead: true },
  passes: { relation: 'head', namedAsHead: true },
});

/** Q-HH-12: whom the row of the household names as head is a member, by number. */
export const namedHeadIsMember: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-HH-12',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('户主证件号码不在本户成员中', 'The number of the head is not that of a member'),
  mend: text('请核对户主号码和成员名单。', 'Compare the number of the head with the members.'),
  subject: household,
  reads: ['namedHeadListed'],
  column: 'headNumber',
  finding: ({ namedHeadListed }) => namedHeadListed.not(),
  fires: { namedHeadListed: false },
  passes: { namedHeadListed: true },
});

/** Q-HH-13: the head is called the same in both sheets. */
export const headName: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-HH-13',
  clause: '1.4',
  severity: 'warning',
  concern: 'record',
  message: text(
    '户主姓名与人信息中同号码者不一致',
    'The name of the head differs from that of the member with this number',
  ),
  mend: text('号码一致而姓名不同：请核对户口簿。', 'Same number, another name: compare the household book.'),
  subject: household,
  reads: ['headNameAgrees'],
  column: 'headName',
  finding: ({ headNameAgrees }) => headNameAgrees.not(),
  fires: { headNameAgrees: false },
  passes: { headNameAgrees: true },
});
