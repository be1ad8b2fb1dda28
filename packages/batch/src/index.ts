/**
 * 批量计算: the same policies over millions of records, in columns.
 *
 * @module @dzfp/batch
 */
export type {
  CodeColumn,
  Column,
  Columns,
  ListColumn,
  NumberColumn,
  RatioColumn,
  RecordColumn,
  TextColumn,
} from './column/column.ts';
export { columnsOf } from './column/from-rows.ts';
export { readRows, type FactColumns } from './column/read-rows.ts';
export { rowAt, rowsOf } from './column/to-rows.ts';
export { decide, type Decided } from './decide/decide.ts';
export type { BatchSetting, BatchValues } from './decide/batch-values.ts';
export type { Decisions, KernelOptions } from './kernel/kernel.ts';
export { verdictCode, verdicts, type Verdict } from './kernel/verdict.ts';
export {
  outcomeOf,
  simulate,
  type DecileEffect,
  type Effect,
  type Simulation,
  type SimulationOptions,
} from './simulate/simulate.ts';
export { explainLosses, type ExplainedLoss, type Loss } from './simulate/largest-losses.ts';
export type { MissingFact } from './simulate/missing-facts.ts';
export type { AmountChange, Crossing, Share } from './simulate/compare-figures.ts';
