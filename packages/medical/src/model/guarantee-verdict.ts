import {
  choice,
  flag,
  money,
  ratio,
  record,
  text,
  type FieldsOf,
  type Money,
  type Ratio,
  type Schema,
} from '@dzfp/core';
import type * as z from 'zod';
import type { ByPayer } from './year-of-care.ts';

/** How a year stands to the promise of clause 6.2. An exception is shown as one; it never turns into "kept". */
export type Verdict = 'notPromised' | 'kept' | 'exception' | 'broken';

/** The patient's share of a year against the limit, and who could close an excess. */
export interface GuaranteeVerdict {
  readonly burden: Money;
  readonly shareOfInPolicy: Ratio;
  readonly shareOfTotal: Ratio;
  /** The most the patient may bear, on the base in force. */
  readonly most: Money;
  readonly excess: Money;
  readonly within: boolean;
  readonly verdict: Verdict;
  /** Whether what the payer's cap leaves is enough for the whole excess; no where there is none to close. */
  readonly closableBy: ByPayer<boolean>;
}

/** 达标情况. */
export const Verdict: z.ZodType<Verdict, Verdict> = choice('达标情况', 'standing of the promise', {
  notPromised: text('不属于保障对象', 'not covered by the promise'),
  kept: text('已达标', 'kept'),
  exception: text('经批准的例外', 'approved exception'),
  broken: text('未达标', 'broken'),
});

const closers: FieldsOf<ByPayer<boolean>> = {
  basic: flag('基本医保可补足', 'basic insurance could close it'),
  criticalIllness: flag('大病保险可补足', 'critical-illness insurance could close it'),
  hospitalRelief: flag('医疗机构减免可补足', 'hospital relief could close it'),
  medicalAssistance: flag('医疗救助可补足', 'medical assistance could close it'),
  socialAssistance: flag('社会救助可补足', 'social assistance could close it'),
  commercialSupplement: flag('商业补充保险可补足', 'the commercial supplement could close it'),
};

/** 个人负担比例核查. */
export const GuaranteeVerdict: Schema<GuaranteeVerdict> = record<GuaranteeVerdict>('比例核查', 'check of the promise', {
  burden: money('年度政策范围内个人负担', 'in-policy burden of the year'),
  shareOfInPolicy: ratio('占政策范围内费用的比例', 'share of the in-policy cost'),
  shareOfTotal: ratio('占总费用的比例', 'share of the total cost'),
  most: money('个人最多负担', 'most the patient may bear'),
  excess: money('超出限度的金额', 'excess over the limit'),
  within: flag('在限度内', 'within the limit'),
  verdict: Verdict,
  closableBy: record<ByPayer<boolean>>('可补足的支付方', 'who could close the excess', closers),
});
