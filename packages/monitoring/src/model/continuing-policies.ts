import { day, flag, freeText, list, money, record, type Day, type Money, type Schema } from '@dzfp/core';

/** One policy that a lifted household enjoys. */
export interface EnjoyedPolicy {
  readonly policy: string;
  /** What it is worth in a year. */
  readonly yearly: Money;
  /** The last day on which it goes on; null: no end is set. */
  readonly endsOn: Day | null;
}

/** A household that left poverty, with what it still enjoys. */
export interface LiftedHousehold {
  readonly asOf: Day;
  readonly liftedOn: Day;
  readonly policies: readonly EnjoyedPolicy[];
}

/** A day after which something is lost. */
export interface Ending {
  readonly on: Day;
  readonly policies: readonly { readonly policy: string }[];
  /** 每年少得: what is lost a year from the next day on. */
  readonly loss: Money;
  readonly remaining: Money;
}

/** What goes on, what ends when, and the drop at the end. */
export interface Continuity {
  readonly goesOn: Money;
  readonly endings: readonly Ending[];
  readonly greatestLoss: Money;
  /** An end is near: the household has to be told. */
  readonly warn: boolean;
}

const largest = { most: '10000000.00' };
const EnjoyedPolicy: Schema<EnjoyedPolicy> = record<EnjoyedPolicy>('享受的政策', 'policy that is enjoyed', {
  policy: freeText('政策', 'policy', { most: 60 }),
  yearly: money('每年金额', 'worth in a year', largest),
  endsOn: day('截止日期', 'ends on').nullable(),
});
export const LiftedHousehold: Schema<LiftedHousehold> = record<LiftedHousehold>(
  '脱贫户享受政策',
  'what a lifted household enjoys',
  {
    asOf: day('统计日期', 'as of'),
    liftedOn: day('脱贫日期', 'lifted on'),
    policies: list('享受的政策', 'policies', EnjoyedPolicy, { most: 100 }),
  },
);
const Ending: Schema<Ending> = record<Ending>('到期', 'ending', {
  on: day('截止日期', 'ends on'),
  policies: list(
    '到期政策',
    'policies that end',
    record<{ readonly policy: string }>('政策', 'policy', { policy: freeText('政策', 'policy') }),
    { most: 100 },
  ),
  loss: money('每年少得', 'lost a year', { most: '1000000000.00' }),
  remaining: money('其后每年', 'left a year', { most: '1000000000.00' }),
});
export const Continuity: Schema<Continuity> = record<Continuity>('政策接续', 'continuity', {
  goesOn: money('现每年享受', 'enjoyed a year now', { most: '1000000000.00' }),
  endings: list('到期安排', 'endings', Ending, { most: 100 }),
  greatestLoss: money('最大一次减少', 'greatest loss at one time', { most: '1000000000.00' }),
  warn: flag('需提前告知', 'to be told in advance'),
});
