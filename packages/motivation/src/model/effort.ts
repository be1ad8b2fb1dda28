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

/** Income of one source in two years. */
export interface IncomeOfTwoYears {
  readonly source: string;
  readonly lastYear: Money;
  readonly thisYear: Money;
  /** Whether it was verified; what was not verified earns no reward. */
  readonly verified?: boolean;
}
/** A household that asks for a reward of its own effort. */
export interface Effort {
  readonly on: Day;
  readonly registered?: boolean;
  readonly incomes: readonly IncomeOfTwoYears[];
  readonly truthful?: boolean;
  readonly childrenInSchool?: boolean;
  readonly supportsParents?: boolean;
  readonly goodConduct?: boolean;
}
/** The first thing that stands against a reward. */
export type Hindrance =
  | 'nothing'
  | 'notRegistered'
  | 'noVerifiedIncrease'
  | 'truthful'
  | 'childrenInSchool'
  | 'supportsParents'
  | 'goodConduct';
/** The reward, what it is of, and what stands against it. */
export interface EffortReward {
  readonly basis: Money;
  readonly reward: Money;
  readonly hindrance: Hindrance;
}

const IncomeOfTwoYears: Schema<IncomeOfTwoYears> = record<IncomeOfTwoYears>('两年收入', 'income of two years', {
  source: freeText('收入来源', 'source', { most: 64 }),
  lastYear: money('上年收入', 'last year', { most: '100000000.00' }),
  thisYear: money('本年收入', 'this year', { most: '100000000.00' }),
  verified: flag('已核实', 'verified').optional(),
});
/** 正向激励申请. */
export const Effort: Schema<Effort> = record<Effort>('正向激励申请', 'request for a reward', {
  on: day('核定日期', 'day'),
  registered: flag('建档立卡且享受政策', 'registered poor with policies in force').optional(),
  incomes: list('各项收入', 'incomes', IncomeOfTwoYears, { most: 50 }),
  truthful: flag('申报属实', 'truthful report').optional(),
  childrenInSchool: flag('子女在校', 'children in school').optional(),
  supportsParents: flag('赡养老人', 'supports the parents').optional(),
  goodConduct: flag('无不良行为', 'good conduct').optional(),
});
/** 不予奖励原因. */
export const Hindrance: Schema<Hindrance> = choice<Readonly<Record<Hindrance, Text>>>('不予奖励原因', 'hindrance', {
  nothing: text('无', 'nothing'),
  notRegistered: text('不属于奖励对象', 'not among those rewarded'),
  noVerifiedIncrease: text('无核实增收', 'no verified increase'),
  truthful: text('申报不实', 'untrue report'),
  childrenInSchool: text('子女辍学', 'children out of school'),
  supportsParents: text('未赡养老人', 'does not support the parents'),
  goodConduct: text('有不良行为', 'bad conduct'),
});
/** 正向激励. */
export const EffortReward: Schema<EffortReward> = record<EffortReward>('正向激励', 'reward', {
  basis: money('核实增收', 'verified increase'),
  reward: money('奖励', 'reward'),
  hindrance: Hindrance,
});
