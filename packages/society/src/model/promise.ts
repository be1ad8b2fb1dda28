import {
  choice,
  count,
  day,
  freeText,
  list,
  money,
  record,
  text,
  type Count,
  type Day,
  type Money,
  type Schema,
  type Text,
} from '@dzfp/core';

/** A promise of a firm to a village. */
export interface FirmPromise {
  readonly promise: string;
  readonly firm: string;
  readonly village: string;
  readonly amount: Money;
  readonly dueOn: Day;
  /** 已兑现的部分, each with its evidence. */
  readonly kept: readonly KeptPart[];
}
/** A part of a promise that was kept. */
export interface KeptPart {
  readonly on: Day;
  readonly amount: Money;
  readonly evidence: string;
}
/** All promises on a day. */
export interface PromiseBook {
  readonly asOf: Day;
  readonly promises: readonly FirmPromise[];
}
/** 承诺状态. */
export type PromiseState = 'kept' | 'keptLate' | 'open' | 'broken';
/** How a promise stands. */
export interface PromiseLine {
  readonly promise: string;
  readonly firm: string;
  readonly village: string;
  readonly state: PromiseState;
  readonly kept: Money;
  readonly open: Money;
  readonly daysLate: Count;
}
/** All promises with what is open; none disappears. */
export interface PromiseReport {
  readonly lines: readonly PromiseLine[];
  readonly promised: Money;
  readonly kept: Money;
  readonly broken: readonly { readonly promise: string }[];
}

const large = { most: '1000000000.00' };
export const PromiseState: Schema<PromiseState> = choice<Readonly<Record<PromiseState, Text>>>(
  '承诺状态',
  'state of a promise',
  {
    kept: text('按期兑现', 'kept in time'),
    keptLate: text('逾期兑现', 'kept late'),
    open: text('未到期', 'not due yet'),
    broken: text('逾期未兑现', 'broken'),
  },
);
const KeptPart: Schema<KeptPart> = record<KeptPart>('兑现', 'kept part', {
  on: day('兑现日期', 'kept on'),
  amount: money('金额', 'amount', large),
  evidence: freeText('佐证', 'evidence', { most: 60 }),
});
export const PromiseBook: Schema<PromiseBook> = record<PromiseBook>('承诺台账', 'ledger of promises', {
  asOf: day('统计日期', 'as of'),
  promises: list(
    '承诺',
    'promises',
    record<FirmPromise>('承诺', 'promise', {
      promise: freeText('承诺编号', 'number of the promise', { most: 40 }),
      firm: freeText('企业编号', 'number of the firm', { most: 40 }),
      village: freeText('村编码', 'code of the village', { most: 12 }),
      amount: money('承诺金额', 'amount promised', large),
      dueOn: day('兑现期限', 'due on'),
      kept: list('兑现', 'kept parts', KeptPart, { most: 100 }),
    }),
    { most: 50_000 },
  ),
});
export const PromiseReport: Schema<PromiseReport> = record<PromiseReport>('兑现情况', 'report', {
  lines: list(
    '各承诺',
    'promises',
    record<PromiseLine>('承诺', 'promise', {
      promise: freeText('承诺编号', 'promise'),
      firm: freeText('企业编号', 'firm'),
      village: freeText('村编码', 'village'),
      state: PromiseState,
      kept: money('已兑现', 'kept'),
      open: money('未兑现', 'open'),
      daysLate: count('逾期天数', 'days late'),
    }),
    { most: 50_000 },
  ),
  promised: money('承诺合计', 'promised'),
  kept: money('兑现合计', 'kept'),
  broken: list(
    '逾期未兑现',
    'broken',
    record<{ readonly promise: string }>('承诺', 'promise', { promise: freeText('承诺编号', 'promise') }),
    { most: 50_000 },
  ),
});
