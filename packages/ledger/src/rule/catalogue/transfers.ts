import { count, nothing, parameter, text, type Count } from '@dzfp/core';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { household } from '../subject.ts';

/** Q-IN-05: dibao money goes with somebody who draws dibao. */
export const dibaoMoneyFitsMembers: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-IN-05',
  clause: '1.2',
  severity: 'warning',
  concern: 'record',
  message: text('低保金与享受低保人员不符', 'Dibao money and the members who draw it disagree'),
  mend: text('请与民政名单核对人员和金额。', 'Compare persons and amounts with civil affairs.'),
  subject: household,
  reads: ['dibaoMoney', 'members'],
  finding: ({ dibaoMoney, members }) => {
    const drawn = members.any((each) => each.dibao).as('有人享受低保', 'somebody draws dibao');
    return dibaoMoney.isAbove(nothing).equals(drawn).as('二者一致', 'both agree').not();
  },
  fires: { dibaoMoney: '3600.00', members: [{ dibao: false }] },
  passes: { dibaoMoney: '3600.00', members: [{ dibao: true }] },
});

/** Q-IN-09: pension money goes with somebody who draws a pension. */
export const pensionMoneyFitsMembers: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-IN-09',
  clause: '8.3',
  severity: 'warning',
  concern: 'record',
  message: text('养老金与领取待遇人员不符', 'Pension money and the members of pension age disagree'),
  mend: text('请与养老保险待遇发放名单核对。', 'Compare with the list of pensions paid.'),
  subject: household,
  reads: ['pensionMoney', 'members'],
  parameters: {
    drawingAge: parameter<Count>(
      'safety-net/contributing-below-age',
      '8.3',
      count('待遇领取年龄', 'age of drawing', { most: 120 }),
    ),
  },
  finding: ({ pensionMoney, members }, { drawingAge }) => {
    const drawn = members
      .any((each) => each.pensionInsured.and(each.age.isAtLeast(drawingAge)))
      .as('有人领取养老金', 'somebody draws a pension');
    return pensionMoney.isAbove(nothing).equals(drawn).as('二者一致', 'both agree').not();
  },
  fires: { pensionMoney: '1416.00', members: [{ pensionInsured: true, age: 39 }] },
  passes: { pensionMoney: '1416.00', members: [{ pensionInsured: true, age: 69 }] },
  values: { drawingAge: 60 },
});

/** Q-IN-10: dibao money and pension are parts of the transfers. */
export const partsWithinTransfers: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-IN-10',
  clause: '1.2',
  severity: 'error',
  concern: 'record',
  message: text('低保金与养老金之和大于转移性收入', 'Dibao money and pension exceed the transfers'),
  mend: text('转移性收入应包含这两项，请核算。', 'The transfers contain both: work them out again.'),
  subject: household,
  reads: ['transfer', 'dibaoMoney', 'pensionMoney'],
  finding: ({ transfer, dibaoMoney, pensionMoney }) => dibaoMoney.plus(pensionMoney).isAbove(transfer),
  fires: { transfer: '1000.00', dibaoMoney: '900.00', pensionMoney: '200.00' },
  passes: { transfer: '1100.00', dibaoMoney: '900.00', pensionMoney: '200.00' },
});
