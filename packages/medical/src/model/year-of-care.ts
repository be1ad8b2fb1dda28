import { flag, freeText, money, record, type FieldsOf, type Money, type Schema } from '@dzfp/core';
import type { Payer } from './payer.ts';

/** An amount for each of the six payers. */
export type ByPayer<T> = { readonly [Each in Payer]: T };

/** A settled year of one person, and what could still be done about it. */
export interface YearOfCare {
  readonly registered: boolean;
  readonly totalCost: Money;
  readonly inPolicyCost: Money;
  /** What each payer has paid of the in-policy cost in the year. */
  readonly paid: ByPayer<Money>;
  readonly outOfPolicyBurden: Money;
  /** What the cap of each payer leaves for the year; null where it has none. */
  readonly headroom: ByPayer<Money | null>;
  /** 原则上: whether a competent office approved that this year stays above the limit. */
  readonly exceptionApproved: boolean;
  readonly exceptionReason?: string;
  readonly exceptionApprover?: string;
}

const amountOfPayers: FieldsOf<ByPayer<Money>> = {
  basic: money('基本医保', 'basic insurance'),
  criticalIllness: money('大病保险', 'critical-illness insurance'),
  hospitalRelief: money('医疗机构减免', 'hospital relief'),
  medicalAssistance: money('医疗救助', 'medical assistance'),
  socialAssistance: money('社会救助', 'social assistance'),
  commercialSupplement: money('商业补充保险', 'commercial supplement'),
};
const headroomOfPayers: FieldsOf<ByPayer<Money | null>> = {
  basic: amountOfPayers.basic.nullable(),
  criticalIllness: amountOfPayers.criticalIllness.nullable(),
  hospitalRelief: amountOfPayers.hospitalRelief.nullable(),
  medicalAssistance: amountOfPayers.medicalAssistance.nullable(),
  socialAssistance: amountOfPayers.socialAssistance.nullable(),
  commercialSupplement: amountOfPayers.commercialSupplement.nullable(),
};

/** 一人一年的结算. */
export const YearOfCare: Schema<YearOfCare> = record<YearOfCare>('一人一年的结算', 'settled year of a person', {
  registered: flag('建档立卡且享受政策', 'registered poor with policies in force'),
  totalCost: money('年度总费用', 'total cost of the year'),
  inPolicyCost: money('年度政策范围内费用', 'in-policy cost of the year'),
  paid: record<ByPayer<Money>>('各方支付', 'paid by each payer', amountOfPayers),
  outOfPolicyBurden: money('年度政策范围外个人负担', 'out-of-policy burden of the year'),
  headroom: record<ByPayer<Money | null>>('各方封顶余额', 'what each cap leaves', headroomOfPayers),
  exceptionApproved: flag('例外已批准', 'exception approved'),
  exceptionReason: freeText('例外理由', 'reason of the exception').optional(),
  exceptionApprover: freeText('例外批准人', 'approver of the exception').optional(),
});
