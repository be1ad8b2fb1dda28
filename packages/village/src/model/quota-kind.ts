import { choice, freeText, record, text, type Schema, type Text } from '@dzfp/core';
import { regionOf } from '@dzfp/core/model';

/** 计量单位. */
export type QuotaUnit = 'squareMetre' | 'kilogram';
/** A kind of quota that has books of its own (指标种类): the surplus of linked land, and each kind of the farmland reserve. */
export interface QuotaKind {
  readonly kind: string;
  readonly unit: QuotaUnit;
  /** 流转范围: the code of the division inside which it may be transferred. */
  readonly within: string;
}

/** As many kinds as a list may name. */
export const mostKinds = 20;
export const kindName: Schema<string> = freeText('指标种类', 'kind of quota', { most: 40 });
export const regionCode: Schema<string> = freeText('地区代码', 'code of the division', { most: 12 });
export const unitOfQuota: Schema<QuotaUnit> = choice<Readonly<Record<QuotaUnit, Text>>>('单位', 'unit', {
  squareMetre: text('平方米', 'square metre'),
  kilogram: text('公斤', 'kilogram'),
});
export const QuotaKind: Schema<QuotaKind> = record<QuotaKind>('指标种类', 'kind of quota', {
  kind: kindName,
  unit: unitOfQuota,
  within: regionCode,
});

/** Whether a division lies within another by their codes (GB/T 2260), of which zeros at the end name no level; a zone lies where it is. */
export function liesWithin(region: string, within: string): boolean {
  const code = /^\d{6}$/.test(region) ? region : regionOf(region)?.within;
  return code?.startsWith(within.replace(/(?<=^\d{2}|^\d{4})(?:00){1,2}$/, '')) === true;
}
