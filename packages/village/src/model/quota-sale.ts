import { count, day, freeText, list, money, record, type Count, type Day, type Money, type Schema } from '@dzfp/core';
import { villageCode } from '@dzfp/core/model';
import { kindName, regionCode } from './quota-kind.ts';

/** A part of a transfer that came from a village. */
export interface QuotaPart {
  readonly village: string;
  readonly area: Count;
}
/** A transfer of quota to a buyer. */
export interface QuotaSale {
  readonly on: Day;
  readonly kind: string;
  readonly buyer: string;
  /** 受让方所在地区. */
  readonly region: string;
  /** 每亩价格. */
  readonly pricePerMu: Money;
  readonly parts: readonly QuotaPart[];
}
/** What it brings, to the fen. */
export interface SaleProceeds {
  readonly area: Count;
  readonly proceeds: Money;
  readonly shares: readonly { readonly village: string; readonly amount: Money }[];
}
export const QuotaSale: Schema<QuotaSale> = record<QuotaSale>('指标流转', 'transfer of quota', {
  on: day('成交日期', 'day of the transfer'),
  kind: kindName,
  buyer: freeText('受让方', 'buyer', { most: 100 }),
  region: regionCode,
  pricePerMu: money('每亩价格', 'price per mu', { most: '10000000.00' }),
  parts: list(
    '各村指标',
    'parts',
    record<QuotaPart>('村指标', 'part', {
      village: villageCode('村编码', 'code of the village'),
      area: count('面积（平方米）', 'square metres', { most: 10_000_000 }),
    }),
    { most: 1000 },
  ),
});
export const SaleProceeds: Schema<SaleProceeds> = record<SaleProceeds>('流转收益', 'proceeds', {
  area: count('面积（平方米）', 'square metres'),
  proceeds: money('收益', 'proceeds'),
  shares: list(
    '各村所得',
    'shares',
    record<SaleProceeds['shares'][number]>('村所得', 'share', {
      village: freeText('村编码', 'village'),
      amount: money('金额', 'amount'),
    }),
    { most: 1000 },
  ),
});
