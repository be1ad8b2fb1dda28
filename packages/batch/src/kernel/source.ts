import { recordShapeOf, type RecordShape } from '@dzfp/core';
import { rangesOf, type BoundFormula, type Range } from '@dzfp/core/plan';
import { leavesOf, type Leaf } from './leaves.ts';
import { stateLayout, type StateLayout } from './state.ts';

/** What a kernel is written from. */
export interface Source {
  readonly formula: BoundFormula;
  readonly ranges: readonly Range[];
  readonly result: readonly Leaf[];
  readonly after: readonly Leaf[];
  readonly state: StateLayout;
}

const noState: RecordShape = { kind: 'record', fields: {} };

/** What a bound formula gives to write a kernel from: the ranges of its figures, and where its decision is laid out. */
export function sourceOf(formula: BoundFormula): Source {
  const { policy, runner } = formula;
  const facts = recordShapeOf(policy.input);
  const carried = policy.kind === 'carried' ? recordShapeOf(policy.carry.state) : undefined;
  return {
    formula,
    ranges: rangesOf(runner.plan, carried ? { facts, before: carried } : { facts }),
    result: leavesOf(formula, 'result', recordShapeOf(policy.output)),
    after: carried ? leavesOf(formula, 'after', carried) : [],
    state: stateLayout(carried ?? noState),
  };
}
