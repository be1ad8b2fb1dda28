import { text } from '@dzfp/core';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { household } from '../subject.ts';

/** Q-MO-01: of a monitored household it is known since when. */
export const riskHasDay: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-MO-01',
  clause: '12',
  severity: 'error',
  concern: 'record',
  message: text('监测对象未填风险识别时间', 'A monitored household without the day on which the risk was found'),
  mend: text('请按纳入档案补填。', 'Fill it in from the file.'),
  subject: household,
  reads: ['riskFoundOn', 'monitored'],
  finding: ({ riskFoundOn, monitored }) => monitored.and(riskFoundOn.isNone),
  fires: { monitored: true, riskFoundOn: null },
  passes: { monitored: true, riskFoundOn: '2019-06-01' },
});

/** Q-MO-02: a risk is removed on a day, and not before it was found. */
export const riskRemovedLater: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-MO-02',
  clause: '12',
  severity: 'error',
  concern: 'record',
  message: text('风险消除时间缺失或早于识别时间', 'The day on which the risk was removed is missing or too early'),
  mend: text('请按核查记录填写。', 'Fill it in from the record of the check.'),
  subject: household,
  reads: ['riskRemovedOn', 'riskFoundOn', 'riskRemoved', 'on'],
  finding: ({ riskRemovedOn, riskFoundOn, riskRemoved, on }) => {
    const missing = riskRemoved.and(riskRemovedOn.isNone).as('未填消除时间', 'no day of removal');
    const early = riskRemovedOn.isNone
      .or(riskFoundOn.isNone)
      .not()
      .and(riskRemovedOn.ifNone(on).isBefore(riskFoundOn.ifNone(on)))
      .as('早于识别时间', 'before it was found');
    return missing.or(early);
  },
  fires: { riskRemoved: true, riskRemovedOn: '2019-05-01', riskFoundOn: '2019-06-01', on: '2019-12-31' },
  passes: { riskRemoved: true, riskRemovedOn: '2019-11-01', riskFoundOn: '2019-06-01', on: '2019-12-31' },
});
