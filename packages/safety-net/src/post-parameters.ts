import {
  choice,
  count,
  parameter,
  table,
  text,
  type Count,
  type Money,
  type ParametersOf,
  type Schema,
  type Table,
  type Text,
} from '@dzfp/core';
import { PostService } from './model/post-service.ts';
import { supportAmount } from './model/support-amount.ts';

/** How the pay follows attendance: the month in full from the required days on, or by the day. */
export type PayRule = 'fullMonth' | 'byDay';

/** What a place sets for its posts. The pay of 2019 was not found. */
export interface PostServiceParameters {
  readonly monthlyPay: Money;
  readonly requiredDays: Count;
  readonly payRule: PayRule;
  /** How often a month each service is due for each person served. */
  readonly frequency: Table<PostService, Count>;
}

const PayRule: Schema<PayRule> = choice<Readonly<Record<PayRule, Text>>>('计酬方式', 'rule of pay', {
  fullMonth: text('出勤达标发整月', 'the month in full from the required days on'),
  byDay: text('按出勤天数', 'by the day'),
});
/** The figures of a post's month. */
export const postParameters: ParametersOf<PostServiceParameters> = {
  monthlyPay: parameter('safety-net/post-pay', '8.4', supportAmount('专岗月报酬', 'pay of a post a month')),
  requiredDays: parameter('safety-net/post-days', '8.4', count('应出勤天数', 'days required', { least: 1, most: 31 })),
  payRule: parameter('safety-net/post-pay-rule', '8.4', PayRule),
  frequency: parameter(
    'safety-net/post-frequency',
    '8.4',
    table(PostService, count('每人每月次数', 'times a month for each person', { most: 100 })),
  ),
};
