import { text } from '@dzfp/core';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { household } from '../subject.ts';
import { isLifted } from './lifted.ts';

/** Q-EX-03: a day of leaving goes with a status of having left. */
export const liftedDayFitsStatus: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-EX-03',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('脱贫时间与脱贫状态不符', 'The day of leaving poverty does not fit the status'),
  mend: text('脱贫户须填脱贫时间，其他户应为空。', 'A lifted household needs the day, others must not have one.'),
  subject: household,
  reads: ['status', 'liftedOn'],
  column: 'liftedOn',
  finding: ({ status, liftedOn }) => isLifted(status).equals(liftedOn.isNone),
  fires: { status: 'notLifted', liftedOn: '2018-12-01' },
  passes: { status: 'liftedWithPolicy', liftedOn: '2018-12-01' },
});

/** Q-EX-06: nobody is lifted before being recognised. */
export const liftedAfterRecognition: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-EX-06',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('脱贫时间早于识别时间', 'Lifted before being recognised'),
  mend: text('请按档案核对两个日期。', 'Compare both days with the file.'),
  subject: household,
  reads: ['liftedOn', 'recognisedOn', 'on'],
  finding: ({ liftedOn, recognisedOn, on }) =>
    liftedOn.isNone
      .or(recognisedOn.isNone)
      .not()
      .and(liftedOn.ifNone(on).isBefore(recognisedOn.ifNone(on))),
  fires: { liftedOn: '2013-12-01', recognisedOn: '2014-04-15', on: '2019-12-31' },
  passes: { liftedOn: '2016-12-01', recognisedOn: '2014-04-15', on: '2019-12-31' },
});

/** Q-EX-07: nobody is lifted after the day of the check. */
export const liftedByNow: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-EX-07',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('脱贫时间晚于核查日', 'Lifted after the day of the check'),
  mend: text('请核对日期。', 'Compare the day.'),
  subject: household,
  reads: ['liftedOn', 'on'],
  finding: ({ liftedOn, on }) => liftedOn.ifNone(on).isAfter(on),
  fires: { liftedOn: '2020-12-01', on: '2019-12-31' },
  passes: { liftedOn: null, on: '2019-12-31' },
});
