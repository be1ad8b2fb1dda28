import { flag, money, ratio, record, type Money, type Ratio, type Schema } from '@dzfp/core';

/** Who pays what of one stay, and where the year stands (一站式结算单). */
export interface Settlement {
  readonly basic: Money;
  readonly criticalIllness: Money;
  readonly hospitalRelief: Money;
  readonly medicalAssistance: Money;
  readonly socialAssistance: Money;
  readonly commercialSupplement: Money;
  /** 政策范围内个人负担. */
  readonly burden: Money;
  readonly outOfPolicyRelief: Money;
  readonly outOfPolicySupplement: Money;
  readonly outOfPolicyBurden: Money;
  /** The patient's share of this stay's cost, on the base in force. */
  readonly stayShare: Ratio;
  /** The patient's share of the year's cost so far: what the promise is about. */
  readonly yearShare: Ratio;
  /** Whether the promise of clause 6.2 covers this person. */
  readonly promised: boolean;
  readonly withinLimit: boolean;
  /** What somebody must still pay to keep the year within the limit. */
  readonly excess: Money;
}

/** 一站式结算单. */
export const Settlement: Schema<Settlement> = record<Settlement>('一站式结算', 'one-stop settlement', {
  basic: money('基本医保支付', 'basic insurance'),
  criticalIllness: money('大病保险支付', 'critical-illness insurance'),
  hospitalRelief: money('医疗机构减免', 'hospital relief'),
  medicalAssistance: money('医疗救助', 'medical assistance'),
  socialAssistance: money('社会救助', 'social assistance'),
  commercialSupplement: money('商业补充保险', 'commercial supplement'),
  burden: money('政策范围内个人负担', 'in-policy burden'),
  outOfPolicyRelief: money('政策范围外医疗机构减免', 'out-of-policy hospital relief'),
  outOfPolicySupplement: money('政策范围外商业补充', 'out-of-policy supplement'),
  outOfPolicyBurden: money('政策范围外个人负担', 'out-of-policy burden'),
  stayShare: ratio('本次个人负担比例', 'share of this stay'),
  yearShare: ratio('年度累计个人负担比例', 'share of the year so far'),
  promised: flag('属于保障对象', 'covered by the promise'),
  withinLimit: flag('个人负担在限度内', 'share within the limit'),
  excess: money('超出限度的金额', 'excess over the limit'),
});
