import { money, record, type Money, type Schema, type Wire } from '@dzfp/core';

/** What a person's earlier stays of the settlement year have used up: everything the next stay depends on. */
export interface YearToDate {
  readonly totalCost: Money;
  readonly inPolicyCost: Money;
  /** Paid by basic insurance, which its annual cap limits. */
  readonly basic: Money;
  /** The highest deductible counted in the last course of treatment; a transfer may owe only what exceeds it. */
  readonly deductible: Money;
  /** Cost left after basic insurance: the base of critical-illness insurance. */
  readonly criticalIllnessBase: Money;
  readonly hospitalRelief: Money;
  /** Cost left for medical assistance. */
  readonly medicalAssistanceBase: Money;
  /** Cost left for the commercial supplement, while insured. */
  readonly supplementBase: Money;
  readonly burden: Money;
  readonly outOfPolicyBurden: Money;
}

/** 年度累计. */
export const YearToDate: Schema<YearToDate> = record<YearToDate>('年度累计', 'year so far', {
  totalCost: money('年度总费用', 'total cost of the year'),
  inPolicyCost: money('年度政策范围内费用', 'in-policy cost of the year'),
  basic: money('年度基本医保支付', 'basic insurance of the year'),
  deductible: money('本疗程累计已计起付线', 'deductible counted in the last course of treatment'),
  criticalIllnessBase: money('年度大病保险基数', 'critical-illness base of the year'),
  hospitalRelief: money('年度医疗机构减免', 'hospital relief of the year'),
  medicalAssistanceBase: money('年度医疗救助基数', 'medical-assistance base of the year'),
  supplementBase: money('年度商业补充基数', 'supplement base of the year'),
  burden: money('年度政策范围内个人负担', 'in-policy burden of the year'),
  outOfPolicyBurden: money('年度政策范围外个人负担', 'out-of-policy burden of the year'),
});

/** The state before the first stay of a year. */
export const startOfYear: Wire<YearToDate> = {
  totalCost: '0.00',
  inPolicyCost: '0.00',
  basic: '0.00',
  deductible: '0.00',
  criticalIllnessBase: '0.00',
  hospitalRelief: '0.00',
  medicalAssistanceBase: '0.00',
  supplementBase: '0.00',
  burden: '0.00',
  outOfPolicyBurden: '0.00',
};
