import { text } from '@dzfp/core';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { household } from '../subject.ts';

/** Q-HH-07: every household has a helper and the helper's unit. */
export const helperNamed: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-HH-07',
  clause: '1.4',
  severity: 'warning',
  concern: 'record',
  message: text('帮扶责任人或帮扶单位未填', 'The helper or the helper’s unit is not filled in'),
  mend: text('请补填；尚未安排的请落实。', 'Fill it in, or appoint somebody.'),
  subject: household,
  reads: ['helper', 'helperUnit'],
  finding: ({ helper, helperUnit }) => helper.isNone.or(helperUnit.isNone),
  fires: { helper: null, helperUnit: '棉海屯村委会' },
  passes: { helper: '韩某', helperUnit: '棉海屯村委会' },
});
