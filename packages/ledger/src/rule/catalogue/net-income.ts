import { nothing, rounding, text, type Rounding } from '@dzfp/core';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { household } from '../subject.ts';

/** Q-IN-01: the net income is the sum of its parts, to the fen. */
export const netIncomeAddsUp: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-IN-01',
  clause: '1.2',
  severity: 'error',
  concern: 'record',
  message: text('收入构成与家庭纯收入不符', 'The parts do not add up to the net income'),
  mend: text(
    '纯收入＝工资性＋生产经营性－经营支出＋财产性＋转移性，请核算。',
    'Net = wages + operating − cost + property + transfers: work it out again.',
  ),
  subject: household,
  reads: ['wage', 'operating', 'operatingCost', 'property', 'transfer', 'net'],
  column: 'net',
  finding: ({ wage, operating, operatingCost, property, transfer, net }) =>
    net
      .equals(
        wage.plus(operating).minus(operatingCost).plus(property).plus(transfer).as('各项之和', 'sum of the parts'),
      )
      .not(),
  expected: {
    as: household.fields.net,
    is: ({ wage, operating, operatingCost, property, transfer }) =>
      wage.plus(operating).minus(operatingCost).plus(property).plus(transfer).as('各项之和', 'sum of the parts'),
  },
  fires: {
    wage: '20000.00',
    operating: '5000.00',
    operatingCost: '1000.00',
    property: '0.00',
    transfer: '500.00',
    net: '25000.00',
  },
  passes: {
    wage: '20000.00',
    operating: '5000.00',
    operatingCost: '1000.00',
    property: '0.00',
    transfer: '500.00',
    net: '24500.00',
  },
});

const toFen: Rounding = /* @__PURE__ */ rounding('halfUp', '0.01', '登记册填报习惯：人均四舍五入到分，文件未写明');

/** Q-IN-02: income per head is the net income by the number of members. */
export const perHeadIsQuotient: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-IN-02',
  clause: '1.2',
  severity: 'error',
  concern: 'record',
  message: text('人均纯收入计算有误', 'The income per head does not match'),
  mend: text(
    '人均纯收入＝家庭年纯收入÷家庭人口数，请核算。',
    'Net income by the number of members: work it out again.',
  ),
  subject: household,
  reads: ['perHead', 'net', 'statedMembers'],
  finding: ({ perHead, net, statedMembers }) =>
    perHead
      .equals(net.dividedBy(statedMembers, { rounding: toFen, whenZero: nothing }).as('应为人均', 'per head'))
      .not(),
  expected: {
    as: household.fields.perHead,
    is: ({ net, statedMembers }) =>
      net.dividedBy(statedMembers, { rounding: toFen, whenZero: nothing }).as('应为人均', 'per head'),
  },
  fires: { perHead: '19338.36', net: '19338.36', statedMembers: 2 },
  passes: { perHead: '9669.18', net: '19338.36', statedMembers: 2 },
});
