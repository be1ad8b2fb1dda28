import { text } from '@dzfp/core';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { household } from '../subject.ts';

/** Q-HH-19: the day of recognition stands there and is past. */
export const recognisedDay: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-HH-19',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('识别时间缺失或晚于核查日', 'The day of recognition is missing or after the check'),
  mend: text('请按识别档案填写。', 'Fill it in from the file of the recognition.'),
  subject: household,
  reads: ['recognisedOn', 'on'],
  finding: ({ recognisedOn, on }) => recognisedOn.isNone.or(recognisedOn.ifNone(on).isAfter(on)),
  fires: { recognisedOn: '2020-02-01', on: '2019-12-31' },
  passes: { recognisedOn: '2014-04-15', on: '2019-12-31' },
});
