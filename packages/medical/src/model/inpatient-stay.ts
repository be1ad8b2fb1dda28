import { day, flag, freeText, money, record, type Day, type Money, type Schema } from '@dzfp/core';
import { civilAffairsCategory, type CivilAffairsCategory } from '@dzfp/core/model';
import { HospitalTier } from './hospital-tier.ts';

/** One inpatient stay (一次住院) with its bill, as a settlement window receives it. */
export interface InpatientStay {
  readonly stayId: string;
  readonly person: string;
  readonly admittedOn: Day;
  /** Decides the settlement year and the law: a stay over the year's end belongs to the year of discharge. */
  readonly dischargedOn: Day;
  readonly tier: HospitalTier;
  /** Whether the stay goes on from another hospital in one course of treatment (转院). */
  readonly transferred: boolean;
  readonly registered: boolean;
  readonly civilAffairs: CivilAffairsCategory;
  readonly supplementInsured: boolean;
  readonly totalCost: Money;
  /** 政策范围内费用: the part of the cost that the catalogue covers. */
  readonly inPolicyCost: Money;
  /** What social assistance (clause 8.2) granted for this stay; the same payment, never a second one. */
  readonly socialAssistanceGranted: Money;
}

/** 一次住院. */
export const InpatientStay: Schema<InpatientStay> = record<InpatientStay>('一次住院', 'inpatient stay', {
  stayId: freeText('住院号', 'stay number', { most: 40 }),
  person: freeText('证件号码', 'document number', { most: 20 }),
  admittedOn: day('入院日期', 'day of admission'),
  dischargedOn: day('出院日期', 'day of discharge'),
  tier: HospitalTier,
  transferred: flag('转院连续住院', 'goes on from another hospital'),
  registered: flag('建档立卡且享受政策', 'registered poor with policies in force'),
  civilAffairs: civilAffairsCategory,
  supplementInsured: flag('参加商业补充保险', 'has commercial supplementary insurance'),
  totalCost: money('总费用', 'total cost', { most: '10000000.00' }),
  inPolicyCost: money('政策范围内费用', 'in-policy cost', { most: '10000000.00' }),
  socialAssistanceGranted: money('社会救助已批金额', 'social assistance granted', { most: '10000000.00' }),
});
