import { count, flag, freeText, type Count, type FieldsOf } from '@dzfp/core';

/**
 * What a rule may ask about a village (行政村): the cells of its row and what the households and persons add up to. What is left out
 * is unknown; null is a cell that the register leaves blank.
 */
export interface VillageFacts {
  readonly keyVillage?: boolean;
  readonly households?: Count;
  readonly residents?: Count;
  /** As the row of the village states it (建档立卡户数、人口数). */
  readonly registeredHouseholds?: Count;
  readonly registeredPeople?: Count;
  readonly firstSecretary?: string | null;
  /** Rows of households with the code of this village, and rows of persons of those households (按户信息、人信息汇总). */
  readonly householdRows?: Count;
  readonly peopleRows?: Count;
}

const most = 1_000_000;

/** The facts of a village. */
export const villageFields: FieldsOf<VillageFacts> = {
  keyVillage: flag('省定扶贫工作重点村', 'provincially designated key village').optional(),
  households: count('总户数', 'households', { most }).optional(),
  residents: count('总人口', 'residents', { most }).optional(),
  registeredHouseholds: count('建档立卡户数', 'registered households', { most }).optional(),
  registeredPeople: count('建档立卡人口数', 'registered people', { most }).optional(),
  firstSecretary: freeText('第一书记', 'first secretary').nullable().optional(),
  householdRows: count('户信息中的户数', 'rows of households', { most }).optional(),
  peopleRows: count('人信息中的人数', 'rows of persons', { most }).optional(),
};
