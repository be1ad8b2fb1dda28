import {
  choice,
  day,
  flag,
  freeText,
  list,
  money,
  record,
  text,
  type Day,
  type Money,
  type Schema,
  type Text,
} from '@dzfp/core';

/** 退出类型: how a household left poverty. */
export type ExitKind = 'withPolicy' | 'withoutPolicy';

/** One policy that a lifted household enjoys. */
export interface EnjoyedPolicy {
  readonly policy: string;
  /** 主管部门. */
  readonly bureau: string;
  /** 凭建档立卡身份享受: it does not outlast an exit without policies. */
  readonly ofRegister: boolean;
  /** What it is worth in a year. */
  readonly yearly: Money;
  /** The last day on which it goes on; null: no end is set. */
  readonly endsOn: Day | null;
}

/** A household that left poverty, with what it still enjoys. */
export interface LiftedHousehold {
  readonly asOf: Day;
  readonly exit: ExitKind;
  readonly liftedOn: Day;
  readonly policies: readonly EnjoyedPolicy[];
}

export const ExitKind: Schema<ExitKind> = choice<Readonly<Record<ExitKind, Text>>>('退出类型', 'kind of exit', {
  withPolicy: text('脱贫享受政策', 'lifted, policies go on'),
  withoutPolicy: text('脱贫不享受政策', 'lifted, policies ended'),
});
const EnjoyedPolicy: Schema<EnjoyedPolicy> = record<EnjoyedPolicy>('享受的政策', 'policy that is enjoyed', {
  policy: freeText('政策', 'policy', { most: 60 }),
  bureau: freeText('主管部门', 'bureau in charge', { most: 60 }),
  ofRegister: flag('凭建档立卡身份享受', 'enjoyed for being registered'),
  yearly: money('每年金额', 'worth in a year', { most: '10000000.00' }),
  endsOn: day('截止日期', 'ends on').nullable(),
});
export const LiftedHousehold: Schema<LiftedHousehold> = record<LiftedHousehold>(
  '脱贫户享受政策',
  'what a lifted household enjoys',
  {
    asOf: day('统计日期', 'as of'),
    exit: ExitKind,
    liftedOn: day('脱贫日期', 'lifted on'),
    policies: list('享受的政策', 'policies', EnjoyedPolicy, { most: 100 }),
  },
);
