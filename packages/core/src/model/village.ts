import type { Count } from '../quantity/count.ts';
import type { Money } from '../quantity/money.ts';
import { count, flag, money, record, text as freeText, type Schema } from '../schema/builders.ts';
import { villageCode } from './village-code.ts';

/** An administrative village (行政村). What is left out is unknown; null is known to be none. */
export interface Village {
  /** Village code (村编码), 12 digits. */
  readonly code: string;
  /** Name (行政村). */
  readonly name: string;
  /** Code of the county-level unit (所属县市区): GB/T 2260, or the id of a development zone. */
  readonly region: string;
  /** Township or street (乡镇、街道). */
  readonly township?: string;
  /** Whether it is a provincially designated key village (省定扶贫工作重点村). */
  readonly keyVillage?: boolean;
  /** Households (总户数). */
  readonly households?: Count;
  /** Residents (总人口). */
  readonly residents?: Count;
  /** Registered households (建档立卡户数). */
  readonly registeredHouseholds?: Count;
  /** People of the registered households (建档立卡人口数). */
  readonly registeredPeople?: Count;
  /** Collective income of the year (村集体收入), in yuan on the wire; null: none. */
  readonly collectiveIncome?: Money | null;
  /** Name of the first secretary (第一书记); null: none is posted. */
  readonly firstSecretary?: string | null;
}

/** More people than any village has: above it a column was shifted. */
const most = 100_000;

/** Reads an administrative village (行政村). */
export const Village: Schema<Village> = record('行政村', 'administrative village', {
  code: villageCode('村编码', 'village code'),
  name: freeText('行政村', 'village', { most: 64 }),
  region: freeText('县市区代码', 'code of the county-level unit', { most: 12 }),
  township: freeText('乡镇', 'township', { most: 64 }).optional(),
  keyVillage: flag('省定扶贫工作重点村', 'provincially designated key village').optional(),
  households: count('总户数', 'households', { most }).optional(),
  residents: count('总人口', 'residents', { most }).optional(),
  registeredHouseholds: count('建档立卡户数', 'registered households', { most }).optional(),
  registeredPeople: count('建档立卡人口数', 'registered people', { most }).optional(),
  collectiveIncome: money('村集体收入', 'collective income', { most: '10000000000.00' }).nullable().optional(),
  firstSecretary: freeText('第一书记', 'first secretary', { most: 64 }).nullable().optional(),
});
