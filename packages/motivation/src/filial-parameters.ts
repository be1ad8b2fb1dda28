import {
  count,
  money,
  parameter,
  rate,
  table,
  type Count,
  type Money,
  type ParametersOf,
  type Rate,
  type Table,
} from '@dzfp/core';
import { FilialTier } from './model/filial-payment.ts';

/** From which age on, what a child pays a month, and what the fund adds. */
export interface FilialParameters {
  readonly fromAge: Count;
  readonly monthly: Table<FilialTier, Money>;
  readonly topUpRate: Table<FilialTier, Rate>;
}

/** 孝善扶贫金标准. */
export const filialParameters: ParametersOf<FilialParameters> = {
  fromAge: parameter('motivation/filial-age', '9', count('起始年龄', 'age from which', { most: 150 })),
  monthly: parameter(
    'motivation/filial-monthly',
    '9',
    table(FilialTier, money('每月缴纳', 'paid each month', { most: '100000.00' })),
  ),
  topUpRate: parameter('motivation/filial-rate', '9', table(FilialTier, rate('补助比例', 'rate of the top-up'))),
};
