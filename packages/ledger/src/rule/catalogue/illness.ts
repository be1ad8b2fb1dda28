import { number, text } from '@dzfp/core';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { person } from '../subject.ts';

/** Q-ME-04: who is seriously ill is recognised for assistance or visited in the year. */
export const seriouslyIllCaredFor: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-ME-04',
  clause: '6.2',
  severity: 'warning',
  concern: 'work',
  message: text('大病人员既无医疗救助也未走访', 'A seriously ill person with neither assistance nor a visit'),
  mend: text('请入户了解并落实救助。', 'Visit the household and see to assistance.'),
  subject: person,
  reads: ['health', 'assistanceRecognised', 'visits'],
  finding: ({ health, assistanceRecognised, visits }) =>
    health.is('serious').and(assistanceRecognised.or(visits.isAbove(number(0))).not()),
  fires: { health: 'serious', assistanceRecognised: false, visits: 0 },
  passes: { health: 'serious', assistanceRecognised: false, visits: 2 },
});

/** Q-ME-06: who is disabled has a level. */
export const disabledHasLevel: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-ME-06',
  clause: '1.4',
  severity: 'warning',
  concern: 'record',
  message: text('健康状况为残疾但未填残疾等级', 'Disabled, but without a level'),
  mend: text('请按残疾人证填写等级；未办证的协助评定。', 'Fill in the level of the card, or help to have it assessed.'),
  subject: person,
  reads: ['disabilityLevel', 'health'],
  finding: ({ disabilityLevel, health }) => health.is('disabled').and(disabilityLevel.isNone),
  fires: { health: 'disabled', disabilityLevel: null },
  passes: { health: 'disabled', disabilityLevel: 'level2' },
});

/** Q-ME-07: who has a level of disability is not healthy. */
export const levelNeedsDisability: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-ME-07',
  clause: '1.4',
  severity: 'warning',
  concern: 'record',
  message: text('填了残疾等级，健康状况却为健康', 'A level of disability, but healthy'),
  mend: text('请按残疾人证核对健康状况和等级。', 'Compare both with the card.'),
  subject: person,
  reads: ['health', 'disabilityLevel'],
  finding: ({ health, disabilityLevel }) => health.is('healthy').and(disabilityLevel.isNone.not()),
  fires: { health: 'healthy', disabilityLevel: 'level3' },
  passes: { health: 'healthy', disabilityLevel: null },
});
