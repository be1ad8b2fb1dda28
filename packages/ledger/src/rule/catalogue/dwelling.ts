import { label, text } from '@dzfp/core';
import { houseGrade } from '@dzfp/core/model';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { household } from '../subject.ts';

/** Q-HO-01: every dwelling is graded. */
export const dwellingGraded: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-HO-01',
  clause: '7.1',
  severity: 'error',
  concern: 'work',
  message: text('住房未鉴定或等级缺失', 'The dwelling is not appraised'),
  mend: text('请安排鉴定并登记等级。', 'Have it appraised and enter the grade.'),
  subject: household,
  reads: ['houseGrade'],
  finding: ({ houseGrade: grade }) => grade.ifNone(label(houseGrade, 'notAppraised')).is('notAppraised'),
  fires: { houseGrade: 'notAppraised' },
  passes: { houseGrade: 'B' },
});

/** Q-HO-02: nobody lives in a dwelling of grade C or D. */
export const dangerousDwelling: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-HO-02',
  clause: '7.1',
  severity: 'error',
  concern: 'work',
  message: text('住房为C级或D级危房', 'The dwelling is of grade C or D'),
  mend: text(
    '请列入改造计划；已改造或另有安全住房的更新等级。',
    'Plan the renovation; where it was done, enter the new grade.',
  ),
  subject: household,
  reads: ['houseGrade'],
  finding: ({ houseGrade: grade }) => grade.ifNone(label(houseGrade, 'notAppraised')).isOneOf('C', 'D'),
  fires: { houseGrade: 'D' },
  passes: { houseGrade: 'A' },
});
