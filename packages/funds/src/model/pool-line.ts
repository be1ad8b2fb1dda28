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
  type Table,
} from '@dzfp/core';
import { FundKind } from './fund-kind.ts';

/** One amount that is to go into the pool, with the document it came by. */
export interface PoolLine {
  /** 来源文号: it stays with the money. */
  readonly document: string;
  readonly kind: FundKind;
  readonly amount: Money;
  /** Special or sector money for poverty alleviation. */
  readonly poverty: boolean;
}

/** All that is to be pooled. */
export interface PoolInput {
  readonly pooledOn: Day;
  readonly lines: readonly PoolLine[];
}

/** A line that stays outside, with the reason. */
export interface RefusedLine {
  readonly document: string;
  readonly kind: FundKind;
  readonly amount: Money;
  readonly reason: 'notAdmissible' | 'listedTwice' | 'noDocument';
}

/** What is in the pool. */
export interface Pool {
  readonly pool: Money;
  /** What has to come out for poverty alleviation again. */
  readonly povertyMoney: Money;
  readonly admitted: readonly PoolLine[];
  readonly refused: readonly RefusedLine[];
}

/** Which kinds may be pooled. */
export interface PoolParameters {
  readonly catalogue: Table<FundKind, boolean>;
}

/** 入池资金. */
export const PoolLine: Schema<PoolLine> = record<PoolLine>('入池资金', 'line', {
  document: freeText('来源文号', 'source document'),
  kind: FundKind,
  amount: money('金额', 'amount', { most: '10000000000.00' }),
  poverty: flag('扶贫资金', 'poverty money'),
});
/** 拟入池资金. */
export const PoolInput: Schema<PoolInput> = record<PoolInput>('拟入池资金', 'to be pooled', {
  pooledOn: day('入池日期', 'day of pooling'),
  lines: list('资金', 'lines', PoolLine),
});
/** 资金池. */
export const Pool: Schema<Pool> = record<Pool>('资金池', 'pool', {
  pool: money('资金池合计', 'pool in all'),
  povertyMoney: money('其中：扶贫资金', 'of which poverty money'),
  admitted: list('入池资金', 'admitted', PoolLine),
  refused: list(
    '未入池资金',
    'refused',
    record<RefusedLine>('未入池', 'refused line', {
      document: freeText('来源文号', 'source document'),
      kind: FundKind,
      amount: money('金额', 'amount'),
      reason: choice('原因', 'reason', {
        notAdmissible: text('不在可统筹目录', 'not in the catalogue'),
        noDocument: text('没有来源文号', 'no source document'),
        listedTwice: text('同一文号同一笔重复', 'the same line of a document twice'),
      }),
    }),
  ),
});
