import {
  choice,
  count,
  freeText,
  list,
  money,
  record,
  rate,
  text,
  type Count,
  type Money,
  type Rate,
  type Schema,
} from '@dzfp/core';
import { Factor } from './factor.ts';
import { Task } from './county-claim.ts';

/** How a factor speaks for a unit: its weight times its score over the score of all units. */
export interface Contribution {
  readonly factor: Factor;
  readonly weight: Rate;
  readonly score: Count;
  readonly scoreOfAll: Count;
}

/** One sum and one task list for one unit, with how the sum came about. */
export interface CountyBlock {
  readonly unit: string;
  /** 切块资金: binding tasks and the free part. */
  readonly block: Money;
  readonly binding: Money;
  readonly free: Money;
  /** What goes to poverty alleviation at least: a condition that goes with the block. */
  readonly povertyLeast: Money;
  /** What the factors alone give of the free part, exact, in fen. */
  readonly quota: string;
  /** The bound that decided in place of the factors. */
  readonly bound: 'none' | 'least' | 'most';
  readonly contributions: readonly Contribution[];
  readonly tasks: readonly Task[];
}

const Contribution: Schema<Contribution> = record<Contribution>('因素', 'factor', {
  factor: Factor,
  weight: rate('权重', 'weight'),
  score: count('本单位得分', 'score of the unit'),
  scoreOfAll: count('全部单位得分', 'score of all units', { most: 1_000_000_000_000 }),
});

/** 切块. */
export const CountyBlock: Schema<CountyBlock> = record<CountyBlock>('切块', 'block', {
  unit: freeText('县市区代码', 'code of the county-level unit'),
  block: money('切块资金', 'block'),
  binding: money('其中：约束性任务', 'of which for binding tasks'),
  free: money('其中：统筹使用', 'of which free'),
  povertyLeast: money('用于脱贫攻坚不低于', 'for poverty alleviation at least'),
  quota: freeText('按因素应分（分）', 'by factors alone, in fen'),
  bound: choice('起作用的限额', 'the bound that decided', {
    none: text('无', 'none'),
    least: text('下限', 'least'),
    most: text('上限', 'most'),
  }),
  contributions: list('因素构成', 'contributions of the factors', Contribution, { most: 20 }),
  tasks: list('任务清单', 'task list', Task, { most: 200 }),
});
