import {
  count,
  flag,
  freeText,
  list,
  money,
  record,
  table,
  type Count,
  type Money,
  type Schema,
  type Table,
} from '@dzfp/core';
import { Factor } from './factor.ts';

/** One line of the task list (任务清单) that goes with a block. */
export interface Task {
  readonly name: string;
  /** 约束性任务: funded first. The others are guidance tasks (指导性任务), for which the unit picks the projects. */
  readonly binding: boolean;
  readonly poverty: boolean;
  /** What a binding task takes; of a guidance task the plan, which moves no money. */
  readonly amount: Money;
}

/** A county-level unit with its published factors and its tasks. */
export interface CountyClaim {
  /** Code of the unit; the two development zones have ids with letters. */
  readonly unit: string;
  readonly factors: Table<Factor, Count>;
  readonly tasks: readonly Task[];
}

/** 任务. */
export const Task: Schema<Task> = record<Task>('任务', 'task', {
  name: freeText('任务', 'task'),
  binding: flag('约束性任务', 'binding task'),
  poverty: flag('用于脱贫攻坚', 'for poverty alleviation'),
  amount: money('金额', 'amount', { most: '10000000000.00' }),
});

/** 县市区. */
export const CountyClaim: Schema<CountyClaim> = record<CountyClaim>('县市区', 'county-level unit', {
  unit: freeText('县市区代码', 'code of the county-level unit', { most: 12 }),
  factors: table<Factor, Count>(Factor, count('因素得分', 'score of the factor', { most: 1_000_000_000 })),
  tasks: list('任务清单', 'task list', Task, { most: 200 }),
});
