import { text } from '@dzfp/core';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { village } from '../subject.ts';

/** Q-VI-02: a village has as many registered households as there are rows. */
export const villageHouseholds: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-VI-02',
  clause: '4.1',
  severity: 'warning',
  concern: 'record',
  message: text('建档立卡户数与户信息不一致', 'The number of registered households disagrees with the list'),
  mend: text('请核对村编码填错的户，再改村表。', 'Look for households with a wrong village code first.'),
  subject: village,
  reads: ['registeredHouseholds', 'householdRows'],
  finding: ({ registeredHouseholds, householdRows }) => registeredHouseholds.equals(householdRows).not(),
  expected: { as: village.fields.householdRows, is: ({ householdRows }) => householdRows },
  fires: { registeredHouseholds: 27, householdRows: 26 },
  passes: { registeredHouseholds: 27, householdRows: 27 },
});

/** Q-VI-03: a village has as many registered people as there are rows. */
export const villagePeople: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-VI-03',
  clause: '4.1',
  severity: 'warning',
  concern: 'record',
  message: text('建档立卡人口数与人信息不一致', 'The number of registered people disagrees with the list'),
  mend: text('请核对各户人口数和村编码，再改村表。', 'Look at the households of the village first.'),
  subject: village,
  reads: ['registeredPeople', 'peopleRows'],
  finding: ({ registeredPeople, peopleRows }) => registeredPeople.equals(peopleRows).not(),
  expected: { as: village.fields.peopleRows, is: ({ peopleRows }) => peopleRows },
  fires: { registeredPeople: 69, peopleRows: 70 },
  passes: { registeredPeople: 69, peopleRows: 69 },
});

/** Q-VI-05: no village has more registered households or people than households and residents. */
export const registeredWithinVillage: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-VI-05',
  clause: '4.1',
  severity: 'error',
  concern: 'record',
  message: text('建档立卡户数或人口数大于全村总数', 'More registered households or people than the village has'),
  mend: text('请核对总户数、总人口。', 'Compare the totals of the village.'),
  subject: village,
  reads: ['registeredHouseholds', 'households', 'registeredPeople', 'residents'],
  finding: ({ registeredHouseholds, households, registeredPeople, residents }) =>
    registeredHouseholds.isAbove(households).or(registeredPeople.isAbove(residents)),
  fires: { registeredHouseholds: 30, households: 20, registeredPeople: 60, residents: 80 },
  passes: { registeredHouseholds: 30, households: 200, registeredPeople: 60, residents: 800 },
});

/** Q-VI-06: a key village has a first secretary. */
export const keyVillageHasSecretary: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-VI-06',
  clause: '4.1',
  severity: 'warning',
  concern: 'work',
  message: text('省定重点村未填第一书记', 'A key village without a first secretary'),
  mend: text('请补填；尚未选派的报组织部门。', 'Fill it in, or ask for one.'),
  subject: village,
  reads: ['firstSecretary', 'keyVillage'],
  finding: ({ firstSecretary, keyVillage }) => keyVillage.and(firstSecretary.isNone),
  fires: { keyVillage: true, firstSecretary: null },
  passes: { keyVillage: true, firstSecretary: '王某' },
});
