import {
  choice,
  count,
  day,
  freeText,
  list,
  record,
  text,
  type Count,
  type Day,
  type Schema,
  type Text,
} from '@dzfp/core';

/** From which purse an hour of service is claimed: the pay of a post, the care money of tekun, or another. */
export type Purse = 'post' | 'careMoney' | 'other';

/** One hour of one worker's service, as a purse is asked to pay it. */
export interface HourClaim {
  readonly claim: string;
  readonly worker: string;
  readonly served: string;
  readonly on: Day;
  /** The hour of the day that it begins with, 0 to 23. */
  readonly hour: Count;
  readonly purse: Purse;
}

/** The claims of a period. */
export interface HourClaims {
  readonly examinedOn: Day;
  readonly claims: readonly HourClaim[];
}

/** An hour that a purse pays. */
export interface PaidHour {
  readonly claim: string;
  readonly purse: Purse;
}

/** An hour that is refused, since another claim of the same worker's hour is paid. */
export interface RefusedHour {
  readonly claim: string;
  readonly purse: Purse;
  readonly paidBy: string;
}

/** Each claim is either paid or refused. */
export interface ExaminedHours {
  readonly paid: readonly PaidHour[];
  readonly refused: readonly RefusedHour[];
}

/** Which purse goes before another when two claim the same hour. */
export interface PurseOrder {
  readonly first: Purse;
  readonly second: Purse;
}

/** As many as a township claims in a month. */
const most = 200_000;

/** 付费来源. */
export const Purse: Schema<Purse> = choice<Readonly<Record<Purse, Text>>>('付费来源', 'purse', {
  post: text('扶贫专岗报酬', 'pay of a village post'),
  careMoney: text('特困照料护理费', 'care money of tekun'),
  other: text('其他', 'another'),
});

/** 服务小时. */
export const HourClaim: Schema<HourClaim> = record<HourClaim>('服务小时', 'hour of service', {
  claim: freeText('记录编号', 'claim'),
  worker: freeText('服务人员', 'worker'),
  served: freeText('服务对象', 'person served'),
  on: day('服务日期', 'day'),
  hour: count('起始小时', 'hour of the day', { most: 23 }),
  purse: Purse,
});

/** 服务小时申报. */
export const HourClaims: Schema<HourClaims> = record<HourClaims>('服务小时申报', 'claims', {
  examinedOn: day('审核日期', 'examined on'),
  claims: list('申报', 'claims', HourClaim, { most }),
});

/** 付费小时. */
export const PaidHour: Schema<PaidHour> = record<PaidHour>('付费小时', 'hour that is paid', {
  claim: freeText('记录编号', 'claim'),
  purse: Purse,
});

/** 不付小时. */
export const RefusedHour: Schema<RefusedHour> = record<RefusedHour>('不付小时', 'hour that is refused', {
  claim: freeText('记录编号', 'claim'),
  purse: Purse,
  paidBy: freeText('已付记录', 'claim that is paid'),
});

/** 审核结果. */
export const ExaminedHours: Schema<ExaminedHours> = record<ExaminedHours>('审核结果', 'examined claims', {
  paid: list('付费', 'paid', PaidHour, { most }),
  refused: list('不付', 'refused', RefusedHour, { most }),
});
