import {
  choice,
  count,
  day,
  flag,
  money,
  record,
  text,
  type Count,
  type Day,
  type Money,
  type Schema,
  type Text,
} from '@dzfp/core';

/** 监测对象类别. */
export type WatchedKind = 'none' | 'unstable' | 'edge' | 'sudden';

/** 与建档立卡的关系: the registered poor are helped as such and not watched. */
export type RegisterPlace = 'poor' | 'lifted' | 'outside';

/** A household held against the rules of watching. */
export interface WatchedHousehold {
  readonly on: Day;
  readonly members: Count;
  /** 家庭年纯收入. */
  readonly netIncome: Money;
  /** 刚性支出: spending on illness, school and the like that cannot be put off. */
  readonly rigidSpending: Money;
  readonly place: RegisterPlace;
  /** 突发严重困难. */
  readonly suddenHardship: boolean;
}

/** Whether and as what a household is watched. */
export interface WatchVerdict {
  readonly threshold: Money;
  readonly afterSpending: Money;
  readonly kind: WatchedKind;
  readonly watched: boolean;
}

export const WatchedKind: Schema<WatchedKind> = choice<Readonly<Record<WatchedKind, Text>>>(
  '监测对象类别',
  'kind of watched household',
  {
    none: text('不纳入', 'not watched'),
    unstable: text('脱贫不稳定户', 'lifted but unstable'),
    edge: text('边缘易致贫户', 'on the edge of poverty'),
    sudden: text('突发严重困难户', 'in sudden severe hardship'),
  },
);

const RegisterPlace: Schema<RegisterPlace> = choice<Readonly<Record<RegisterPlace, Text>>>(
  '与建档立卡的关系',
  'place in the register',
  {
    poor: text('建档立卡未脱贫或返贫', 'registered and not lifted, or fallen back'),
    lifted: text('建档立卡已脱贫', 'registered and lifted'),
    outside: text('未建档立卡', 'never registered'),
  },
);
const largest = { most: '100000000.00' };
export const WatchedHousehold: Schema<WatchedHousehold> = record<WatchedHousehold>('监测家庭', 'household', {
  on: day('判定日期', 'day of the judgement'),
  members: count('家庭人口', 'members', { least: 1, most: 50 }),
  netIncome: money('家庭年纯收入', 'net income of the year', { ...largest, least: '-100000000.00' }),
  rigidSpending: money('刚性支出', 'rigid spending', largest),
  place: RegisterPlace,
  suddenHardship: flag('突发严重困难', 'in sudden severe hardship'),
});
export const WatchVerdict: Schema<WatchVerdict> = record<WatchVerdict>('监测判定', 'verdict', {
  threshold: money('全户监测线', 'threshold of the household'),
  afterSpending: money('扣除刚性支出后的收入', 'income after rigid spending', { least: '-999999999999.99' }),
  kind: WatchedKind,
  watched: flag('纳入监测', 'watched'),
});
