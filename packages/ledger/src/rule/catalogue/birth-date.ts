import { count, parameter, text, type Count } from '@dzfp/core';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { person } from '../subject.ts';

/** Q-ID-08: nobody is older than people become; whoever seems so may have died. */
export const tooOld: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-ID-08',
  clause: '1.4',
  severity: 'warning',
  concern: 'record',
  message: text('年龄过大，可能已去世未注销', 'Very old: perhaps died and was not struck off'),
  mend: text('请入户核实；已去世的办理减员。', 'Ask at the household; strike off whoever died.'),
  subject: person,
  reads: ['age'],
  column: 'bornOn',
  parameters: {
    oldest: parameter<Count>('ledger/oldest-age', '1.4', count('核实年龄上限', 'age from which to ask', { most: 200 })),
  },
  finding: ({ age }, { oldest }) => age.isAtLeast(oldest),
  fires: { age: 114 },
  passes: { age: 74 },
  values: { oldest: 105 },
});

/** Q-ID-09: nobody is born after the day of the check. */
export const bornLater: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-ID-09',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('出生日期晚于核查日', 'Born after the day of the check'),
  mend: text('请核对身份证或出生证明。', 'Compare the card or the birth certificate.'),
  subject: person,
  reads: ['bornOn', 'on'],
  finding: ({ bornOn, on }) => bornOn.isAfter(on),
  fires: { bornOn: '2020-01-01', on: '2019-12-31' },
  passes: { bornOn: '2019-12-31', on: '2019-12-31' },
});
