import {
  choice,
  parameter,
  rate,
  table,
  text,
  type Money,
  type ParametersOf,
  type Rate,
  type Schema,
  type Table,
  type Text,
} from '@dzfp/core';
import { dibaoStandardParameters, type StandardInForce } from './dibao-standard-parameters.ts';
import { DibaoBand } from './model/dibao-band.ts';
import { supportAmount } from './model/support-amount.ts';

/** How a place computes dibao: the difference of the household, of each head, or an amount by class. */
export type TopUpMethod = 'household' | 'perHead' | 'bands';

const TopUpMethod: Schema<TopUpMethod> = choice<Readonly<Record<TopUpMethod, Text>>>(
  '低保金计算方法',
  'method of dibao',
  {
    household: text('按户补差', 'difference of the household'),
    perHead: text('按人补差', 'difference for each head'),
    bands: text('分档发放', 'by bands'),
  },
);

/** What a place sets for the payment of dibao. */
export interface TopUpParameters extends StandardInForce {
  readonly method: TopUpMethod;
  /** A smaller difference is paid at this share of the standard (8.1h); null: no such rule. */
  readonly leastShare: Rate | null;
  readonly bandAmount: Table<DibaoBand, Money>;
}

/** The variants of the payment; none of them is sourced for Dezhou. */
export const topUpParameters: ParametersOf<TopUpParameters> = {
  ...dibaoStandardParameters,
  method: parameter('safety-net/dibao-method', '8.1', TopUpMethod),
  leastShare: parameter(
    'safety-net/dibao-least-share',
    '8.1',
    rate('差额最低比例', 'least share of a small difference').nullable(),
    text(
      '有此规定的地方，收入达到标准时待遇会陡降，须公开说明。',
      'Where this rule holds, the payment drops by a cliff when the income reaches the standard.',
    ),
  ),
  bandAmount: parameter(
    'safety-net/dibao-band-amount',
    '8.1',
    table(DibaoBand, supportAmount('分档月人均金额', 'amount of the class for each head a month')),
  ),
};
