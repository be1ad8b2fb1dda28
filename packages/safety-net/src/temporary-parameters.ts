import {
  count,
  parameter,
  table,
  text,
  type Count,
  type Delegation,
  type Money,
  type ParametersOf,
  type Table,
} from '@dzfp/core';
import { dibaoStandardParameters, type StandardInForce } from './dibao-standard-parameters.ts';
import { fastTrackDays } from './fast-track-days.ts';
import { Hardship } from './model/hardship.ts';
import { RecipientClass } from './model/recipient-class.ts';
import { supportAmount } from './model/support-amount.ts';

/** How many times the standard, by hardship and class. */
export type Multiples = Table<Hardship, Table<RecipientClass, Count>>;

/** What a place sets for temporary assistance. None of it was found for Dezhou. */
export interface TemporaryParameters extends StandardInForce {
  readonly leastMultiple: Multiples;
  readonly mostMultiple: Multiples;
  readonly ceiling: Table<Hardship, Money | null>;
  readonly townshipLimit: Money;
  readonly countyLimit: Money;
  readonly ordinaryDays: Count;
  readonly fastDays: Count;
  readonly papersDays: Count;
}

const days = { most: 366 } as const;

/** The figures of temporary assistance (8.2). */
export const temporaryParameters: ParametersOf<TemporaryParameters> = {
  ...dibaoStandardParameters,
  leastMultiple: parameter(
    'safety-net/temporary-least-multiple',
    '8.2',
    table(Hardship, table(RecipientClass, count('最低倍数', 'least multiple', { most: 120 }))),
  ),
  mostMultiple: parameter(
    'safety-net/temporary-most-multiple',
    '8.2',
    table(Hardship, table(RecipientClass, count('最高倍数', 'most multiple', { most: 120 }))),
  ),
  ceiling: parameter(
    'safety-net/temporary-ceiling',
    '8.2',
    table(Hardship, supportAmount('每户每次封顶', 'ceiling of a household and event').nullable()),
  ),
  townshipLimit: parameter(
    'safety-net/township-approval-limit',
    '8.2',
    supportAmount('乡镇审批限额', 'limit of the township'),
  ),
  countyLimit: parameter(
    'safety-net/county-approval-limit',
    '8.2',
    supportAmount('县级民政审批限额', 'limit of county civil affairs'),
  ),
  ordinaryDays: parameter(
    'safety-net/temporary-days',
    '8.2',
    count('一般程序天数（日历日）', 'calendar days of the ordinary procedure', days),
  ),
  fastDays: fastTrackDays,
  papersDays: parameter(
    'safety-net/papers-days',
    '8.2',
    count('先行救助后补齐手续天数（日历日）', 'calendar days to complete the papers after help', days),
  ),
};

/** What binds the values among themselves: limits rise with the level, and the fast track is not the slower one. */
export const temporaryDelegations: readonly Delegation<TemporaryParameters>[] = [
  {
    id: 'limits-rise',
    clause: '8.2',
    rule: text('乡镇审批限额不超过县级限额', "the township's limit is at most the county's"),
    limits: 'townshipLimit',
    otherwise: 'refuse',
    source: 'S0',
    holds: (now) => now.townshipLimit.isAtMost(now.countyLimit),
  },
  {
    id: 'fast-is-fast',
    clause: '8.2',
    rule: text('绿色通道不慢于一般程序', 'the fast track is not slower than the ordinary procedure'),
    limits: 'fastDays',
    otherwise: 'refuse',
    source: 'S0',
    holds: (now) => now.fastDays.isAtMost(now.ordinaryDays),
  },
];
