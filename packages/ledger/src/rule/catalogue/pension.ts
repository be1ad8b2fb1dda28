import { count, parameter, text, type Count, type ParametersOf } from '@dzfp/core';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { person } from '../subject.ts';

interface ContributingAges {
  readonly from: Count;
  readonly below: Count;
}

const years = { most: 120 };

/** The same values that the pension policies take (缴费年龄). */
const contributing: ParametersOf<ContributingAges> = {
  from: /* @__PURE__ */ parameter(
    'safety-net/contributing-from-age',
    '8.3',
    count('起缴年龄', 'contributing from age', years),
  ),
  below: /* @__PURE__ */ parameter(
    'safety-net/contributing-below-age',
    '8.3',
    count('待遇领取年龄', 'age of drawing', years),
  ),
};

/** Q-SA-04: of contributing age and not in school: in the residents' pension. */
export const pensionContributor: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-SA-04',
  clause: '8.3',
  severity: 'warning',
  concern: 'work',
  message: text('缴费年龄段人员未参加养老保险', 'Of contributing age without a pension record'),
  mend: text(
    '请核实是否参加职工养老保险；未参保的协助参保、落实代缴。',
    'Ask for another pension; otherwise help to enrol, with the contribution paid on behalf.',
  ),
  subject: person,
  reads: ['pensionInsured', 'age', 'inSchool'],
  parameters: contributing,
  finding: ({ pensionInsured, age, inSchool }, { from, below }) => {
    const ofAge = age.isAtLeast(from).and(age.isBelow(below)).as('在缴费年龄段', 'of contributing age');
    return ofAge.and(inSchool.is('notInSchool')).and(pensionInsured.not());
  },
  fires: { pensionInsured: false, age: 39, inSchool: 'notInSchool' },
  passes: { pensionInsured: true, age: 39, inSchool: 'notInSchool' },
  values: { from: 16, below: 60 },
});

/** Q-SA-07: who is of the age of drawing draws a pension. */
export const pensionDrawer: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-SA-07',
  clause: '8.3',
  severity: 'warning',
  concern: 'work',
  message: text('达到领取年龄仍未享受养老保险待遇', 'Of the age of drawing, but without a pension'),
  mend: text('请与养老保险经办机构核对，协助申领。', 'Compare with the pension office and help to apply.'),
  subject: person,
  reads: ['pensionInsured', 'age'],
  parameters: { below: contributing.below },
  finding: ({ pensionInsured, age }, { below }) => pensionInsured.not().and(age.isAtLeast(below)),
  fires: { pensionInsured: false, age: 69 },
  passes: { pensionInsured: true, age: 69 },
  values: { below: 60 },
});

/** Q-SA-08: nobody contributes before the age for it. */
export const pensionTooEarly: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-SA-08',
  clause: '8.3',
  severity: 'warning',
  concern: 'record',
  message: text('未到缴费年龄却登记参加养老保险', 'In the pension before the contributing age'),
  mend: text('请核对出生日期和参保登记。', 'Compare birth date and enrolment.'),
  subject: person,
  reads: ['pensionInsured', 'age'],
  parameters: { from: contributing.from },
  finding: ({ pensionInsured, age }, { from }) => pensionInsured.and(age.isBelow(from)),
  fires: { pensionInsured: true, age: 9 },
  passes: { pensionInsured: false, age: 9 },
  values: { from: 16 },
});
