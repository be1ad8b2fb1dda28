import { choice, text } from '@dzfp/core';
import type * as z from 'zod';

/** One of the six payers of clause 6.2. */
export type Payer =
  'basic' | 'criticalIllness' | 'hospitalRelief' | 'medicalAssistance' | 'socialAssistance' | 'commercialSupplement';

/** 支付方. */
export const Payer: z.ZodType<Payer, Payer> = choice('支付方', 'payer', {
  basic: text('基本医保', 'basic insurance'),
  criticalIllness: text('大病保险', 'critical-illness insurance'),
  hospitalRelief: text('医疗机构减免', 'hospital relief'),
  medicalAssistance: text('医疗救助', 'medical assistance'),
  socialAssistance: text('社会救助', 'social assistance'),
  commercialSupplement: text('商业补充保险', 'commercial supplement'),
});

/** The six payers in the order of the clause. */
export const payers: readonly Payer[] = [
  'basic',
  'criticalIllness',
  'hospitalRelief',
  'medicalAssistance',
  'socialAssistance',
  'commercialSupplement',
];
