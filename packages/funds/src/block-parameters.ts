import {
  money,
  noRate,
  number,
  parameter,
  rate,
  table,
  text,
  type Delegation,
  type Money,
  type ParametersOf,
  type Rate,
  type Table,
} from '@dzfp/core';
import { Factor } from './model/factor.ts';

/** What the city publishes before it allocates. */
export interface BlockParameters {
  readonly factorWeights: Table<Factor, Rate>;
  readonly leastBlock: Money;
  /** None: no unit is held down. */
  readonly mostBlock: Money | null;
}

/** The figures of clause 2.2. The national rule names the factors and leaves the weights open. */
export const blockParameters: ParametersOf<BlockParameters> = {
  factorWeights: parameter(
    'funds/factor-weights',
    '2.2',
    table<Factor, Rate>(Factor, rate('因素权重', 'weight of the factor')),
    text(
      '每年公布，七项之和为一；不用的因素写零。',
      'Published each year; the seven sum to one, a factor that is not used is zero.',
    ),
  ),
  leastBlock: parameter('funds/least-block', '2.2', money('每个县市区切块下限', 'least block of a unit')),
  mostBlock: parameter('funds/most-block', '2.2', money('每个县市区切块上限', 'most block of a unit').nullable()),
};

/** What binds the city when it sets shares. */
export const blockDelegations: readonly Delegation<BlockParameters>[] = [
  {
    id: 'D-2.2',
    clause: '2.2',
    rule: text('各因素权重之和等于一', 'the weights of the factors sum to one'),
    limits: 'factorWeights',
    otherwise: 'refuse',
    source: 'S20',
    holds: ({ factorWeights: w }) => {
      const need = w.at('poorPeople').plus(w.at('poorShare')).plus(w.at('povertyDepth'));
      const means = w.at('farmersIncome').plus(w.at('fiscalCapacity'));
      const all = need.plus(means).plus(w.at('policyTasks')).plus(w.at('results'));
      return number(1).per(number(1), { whenZero: noRate }).equals(all);
    },
  },
  {
    id: 'D-2.2-bounds',
    clause: '2.2',
    rule: text('上限不低于下限', 'the most is at least the least'),
    limits: 'mostBlock',
    otherwise: 'refuse',
    source: 'S0',
    holds: (now) => now.mostBlock.isNone.or(now.mostBlock.ifNone(now.leastBlock).isAtLeast(now.leastBlock)),
  },
];
