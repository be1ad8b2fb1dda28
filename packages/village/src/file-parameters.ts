import { count, list, money, parameter, type Count, type Money, type ParametersOf } from '@dzfp/core';
import { ItemWeight } from './model/village-file.ts';

/** How heavy each shortfall weighs, and the line of collective income; no source gives either. */
export interface FileParameters {
  readonly weights: readonly ItemWeight[];
  /** Of an item that has no weight of its own. */
  readonly otherWeight: Count;
  readonly incomeLine: Money;
}

export const fileParameters: ParametersOf<FileParameters> = {
  weights: parameter(
    'village/shortfall-weights',
    '4.1',
    list('短板权重', 'weights of shortfalls', ItemWeight, { most: 50 }),
  ),
  otherWeight: parameter(
    'village/other-weight',
    '4.1',
    count('其他短板权重', 'weight of any other shortfall', { most: 1000 }),
  ),
  incomeLine: parameter(
    'village/collective-income-line',
    '4.3',
    money('村集体收入标准', 'line of collective income', { most: '10000000.00' }),
  ),
};
