import { parameter, rate, text, type MoneyTerm, type Rate, type FlagTerm } from '@dzfp/core';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { household } from '../subject.ts';

/** Q-IN-06: income does not jump from one year to the next. */
export const incomeJumps: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-IN-06',
  clause: '1.2',
  severity: 'look',
  concern: 'record',
  message: text('家庭纯收入同比变化过大', 'The net income moved far within a year'),
  mend: text(
    '请核实原因：收入骤降的列入监测，填错的更正。',
    'Find out why: watch a household whose income fell, correct a wrong figure.',
  ),
  subject: household,
  reads: ['net', 'netYearBefore'],
  parameters: {
    share: parameter<Rate>('ledger/income-change', '1.2', rate('同比变化幅度', 'share by which income moves')),
  },
  finding: ({ net, netYearBefore }, { share }) => {
    const far = (less: MoneyTerm, more: MoneyTerm): FlagTerm =>
      more.minus(less).isAbove(netYearBefore.times(share)).as('变化过大', 'moved far');
    return far(netYearBefore, net).or(far(net, netYearBefore));
  },
  fires: { net: '30000.00', netYearBefore: '12000.00' },
  passes: { net: '13000.00', netYearBefore: '12000.00' },
  values: { share: '0.5' },
});
