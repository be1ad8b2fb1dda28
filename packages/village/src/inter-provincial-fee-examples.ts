import { text, type Example, type Wire } from '@dzfp/core';
import type { OffsetParameters } from './inter-provincial-fee.ts';
import type { OffsetFee, OffsetLand } from './model/offset-land.ts';

/** The tariff as it was reported in 2018. */
const tariff: Wire<OffsetParameters> = {
  base: '100000.00',
  paddyBase: '200000.00',
  yieldPrice: '20000.00',
  factor: { first: '2', second: '1.5', third: '1', inland: '0.8', west: '0.5' },
};
/** Three mu are two thousand square metres. */
const land: Wire<OffsetLand> = { on: '2019-06-01', area: 2000, paddy: false, yieldKg: 500, group: 'third' };
const { yieldKg: _, ...yieldUnknown } = land;

/** Cases of the fee. */
export const interProvincialFeeExamples: readonly Example<OffsetLand, OffsetFee, OffsetParameters>[] = [
  {
    title: text('山东旱地三亩、每亩500公斤：每亩二十万', 'Three mu in Shandong at 500 kg: two hundred thousand a mu'),
    parameters: tariff,
    standing: 'reported',
    source: 'S47',
    input: land,
    expected: { perMu: '200000.00', fee: '600000.00' },
  },
  {
    title: text('水田加倍基价，上海系数二', 'Paddy has twice the base, Shanghai the factor two'),
    parameters: tariff,
    standing: 'reported',
    source: 'S47',
    input: { ...land, paddy: true, group: 'first' },
    expected: { perMu: '600000.00', fee: '1800000.00' },
  },
  {
    title: text('一平方米也按比例', 'A single square metre pays its part'),
    parameters: tariff,
    standing: 'assumed',
    input: { ...land, area: 1 },
    expected: { fee: '300.00' },
  },
  {
    title: text('系数未知的省份：拒绝', 'A province whose factor nobody gave is refused'),
    parameters: { ...tariff, factor: { first: '2' } },
    standing: 'assumed',
    input: land,
    refused: 'DZ302',
  },
  {
    title: text('产能未知：不能计算', 'Yield unknown: not computed'),
    parameters: tariff,
    standing: 'assumed',
    input: yieldUnknown,
    refused: 'DZ107',
  },
];
