import { count, parameter, text, type Count } from '@dzfp/core';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule, Rule } from '../rule.ts';
import { fundEntry } from '../subject.ts';

/** Q-FU-01: a payment names its project, its payee and its use. */
const paymentComplete: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-FU-01',
  clause: '2.4',
  severity: 'error',
  concern: 'record',
  message: text('支付缺少项目、收款人或用途', 'A payment without project, payee or use'),
  mend: text('请按支付凭证补填。', 'Fill it in from the voucher.'),
  subject: fundEntry,
  reads: ['pays', 'projectGiven', 'payeeGiven', 'useGiven'],
  column: 'use',
  finding: ({ pays, projectGiven, payeeGiven, useGiven }) => pays.and(projectGiven.and(payeeGiven).and(useGiven).not()),
  fires: { pays: true, projectGiven: true, payeeGiven: true, useGiven: false },
  passes: { pays: true, projectGiven: true, payeeGiven: true, useGiven: true },
});

/** Q-FU-02: money stays in the budget year of what it came from, and is not paid before that year. */
const entryInItsYear: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-FU-02',
  clause: '2.4',
  severity: 'error',
  concern: 'record',
  message: text(
    '年度与来源资金不符，或早于该年度支付',
    'The budget year is not that of the money, or it was paid before that year',
  ),
  mend: text(
    '请核对指标文件年度；结转资金按原年度填列。',
    'Compare the year of the document; money carried over keeps its year.',
  ),
  subject: fundEntry,
  reads: ['year', 'on', 'parentYear'],
  finding: ({ year, on, parentYear }) => year.equals(parentYear).not().or(on.year.isBelow(year)),
  expected: { as: fundEntry.fields.parentYear, is: ({ parentYear }) => parentYear },
  fires: { year: 2019, on: '2018-09-01', parentYear: 2018 },
  passes: { year: 2018, on: '2019-03-01', parentYear: 2018 },
});

/** Q-FU-03: what was allocated is issued to a project within so many days. */
const issuedInTime: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-FU-03',
  clause: '2.4',
  severity: 'warning',
  concern: 'work',
  message: text('资金下达超过规定天数', 'The money was issued to a project too late'),
  mend: text('请说明原因，加快项目安排。', 'Say why, and plan projects earlier.'),
  subject: fundEntry,
  reads: ['on', 'issues', 'parentOn'],
  parameters: {
    within: parameter<Count>(
      'ledger/issue-days',
      '2.4',
      count('下达期限（日）', 'days within which money is issued', { most: 3660 }),
    ),
  },
  finding: ({ on, issues, parentOn }, { within }) => issues.and(parentOn.daysUntil(on).isAbove(within)),
  fires: { issues: true, parentOn: '2019-03-01', on: '2019-05-10' },
  passes: { issues: true, parentOn: '2019-03-01', on: '2019-04-10' },
  values: { within: 60 },
});

/** The rules over a funds ledger (资金台账规则), in the order of their numbers. */
export const fundCatalogue: readonly Rule[] = [paymentComplete, entryInItsYear, issuedInTime];
