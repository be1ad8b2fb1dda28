import { no, text } from '@dzfp/core';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { person } from '../subject.ts';

/** Q-ME-01: everybody is recorded in the residents' or in the employees' insurance; a blank is not enough. */
export const insuredSomewhere: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-ME-01',
  clause: '6.1',
  severity: 'error',
  concern: 'work',
  origin: 'seen',
  message: text('居民医保与职工医保同时为空或否', 'Neither medical insurance is recorded'),
  mend: text(
    '请与医保部门核对：未参保的动员参保，已参保的补登。',
    'Compare with the insurance: enrol the person, or fill in the enrolment.',
  ),
  subject: person,
  reads: ['basicInsured', 'employeeInsured'],
  finding: ({ basicInsured, employeeInsured }) => basicInsured.ifUnknown(no).or(employeeInsured.ifUnknown(no)).not(),
  fires: { basicInsured: false },
  passes: { basicInsured: false, employeeInsured: true },
});

/** Q-ME-02: nobody is in both schemes. */
export const insuredTwice: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-ME-02',
  clause: '6.1',
  severity: 'warning',
  concern: 'record',
  message: text('同时参加居民医保和职工医保', 'In both medical insurance schemes'),
  mend: text('请与医保部门核对，停保其中一项。', 'Compare with the insurance; one of the two ends.'),
  subject: person,
  reads: ['basicInsured', 'employeeInsured'],
  finding: ({ basicInsured, employeeInsured }) => basicInsured.and(employeeInsured),
  fires: { basicInsured: true, employeeInsured: true },
  passes: { basicInsured: true, employeeInsured: false },
});

/** Q-ME-03: who is in the residents' insurance is in the critical-illness insurance too. */
export const criticalIllnessFollows: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-ME-03',
  clause: '6.1',
  severity: 'warning',
  concern: 'record',
  message: text(
    '参加居民医保但未参加大病保险',
    'In the residents’ insurance, but not in the critical-illness insurance',
  ),
  mend: text('大病保险随居民医保参保，请核对登记。', 'The one comes with the other: check the entry.'),
  subject: person,
  reads: ['criticalIllnessInsured', 'basicInsured'],
  finding: ({ criticalIllnessInsured, basicInsured }) => basicInsured.and(criticalIllnessInsured.not()),
  fires: { basicInsured: true, criticalIllnessInsured: false },
  passes: { basicInsured: true, criticalIllnessInsured: true },
});

/** Q-ME-05: the further insurances rest on the basic one. */
export const furtherNeedsBasic: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-ME-05',
  clause: '6.1',
  severity: 'warning',
  concern: 'record',
  message: text('未参加基本医保却登记了大病或补充保险', 'A further insurance without the basic one'),
  mend: text('请核对参保登记。', 'Check the enrolment.'),
  subject: person,
  reads: ['basicInsured', 'employeeInsured', 'criticalIllnessInsured', 'supplementInsured'],
  finding: ({ basicInsured, employeeInsured, criticalIllnessInsured, supplementInsured }) =>
    basicInsured.or(employeeInsured.ifUnknown(no)).not().and(criticalIllnessInsured.or(supplementInsured)),
  fires: { basicInsured: false, criticalIllnessInsured: true, supplementInsured: false },
  passes: { basicInsured: true, criticalIllnessInsured: true, supplementInsured: true },
});
