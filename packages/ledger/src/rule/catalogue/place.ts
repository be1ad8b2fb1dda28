import { text } from '@dzfp/core';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { household } from '../subject.ts';

/** Q-AR-01: the village of a household is in the list of villages. */
export const villageListed: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-AR-01',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('村编码不在村信息中', 'The village code is not in the list of villages'),
  mend: text('请按县、乡镇、村名称核对编码。', 'Compare the code with the names of county, township and village.'),
  subject: household,
  reads: ['villageListed'],
  column: 'village',
  finding: ({ villageListed: listed }) => listed.not(),
  fires: { villageListed: false },
  passes: { villageListed: true },
});

/** Q-AR-02: county, township and village of a household are called as in the list of villages. */
export const placeNames: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-AR-02',
  clause: '1.4',
  severity: 'warning',
  concern: 'record',
  message: text('县、乡镇或村名称与村编码所指不一致', 'The names of the place are not those of the village code'),
  mend: text('请核对编码和名称，以编码表为准。', 'Compare code and names with the list of villages.'),
  subject: household,
  reads: ['placeNamesAgree'],
  column: 'villageName',
  finding: ({ placeNamesAgree }) => placeNamesAgree.not(),
  fires: { placeNamesAgree: false },
  passes: { placeNamesAgree: true },
});
