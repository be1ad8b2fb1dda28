import { count, nothing, parameter, text, type Count } from '@dzfp/core';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { household } from '../subject.ts';

/** Q-IN-04: cost of operations goes with income of operations. */
export const costWithoutIncome: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-IN-04',
  clause: '1.2',
  severity: 'warning',
  concern: 'record',
  message: text('有生产经营性支出但无生产经营性收入', 'Operating cost without operating income'),
  mend: text('请核实是否漏填收入，或当年绝收等情况。', 'Ask whether income was left out, or the crop failed.'),
  subject: household,
  reads: ['operatingCost', 'operating'],
  finding: ({ operatingCost, operating }) => operatingCost.isAbove(nothing).and(operating.equals(nothing)),
  fires: { operatingCost: '4334.00', operating: '0.00' },
  passes: { operatingCost: '4334.00', operating: '9000.00' },
});

/** Q-IN-08: cost of operations is not a multiple of their income. */
export const costFarAboveIncome: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-IN-08',
  clause: '1.2',
  severity: 'look',
  concern: 'record',
  message: text('生产经营性支出远高于收入', 'The operating cost is far above the income'),
  mend: text('请核实两项金额和单位。', 'Compare both amounts and their unit.'),
  subject: household,
  reads: ['operatingCost', 'operating'],
  parameters: {
    times: parameter<Count>(
      'ledger/cost-times-income',
      '1.2',
      count('支出为收入的倍数', 'cost as a multiple of income', { most: 100 }),
    ),
  },
  finding: ({ operatingCost, operating }, { times }) => operatingCost.isAbove(operating.times(times)),
  fires: { operatingCost: '9000.00', operating: '1000.00' },
  passes: { operatingCost: '1500.00', operating: '1000.00' },
  values: { times: 3 },
});
